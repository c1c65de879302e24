package org.huiyin.procedure;

import java.util.Optional;
import org.huiyin.procedure.Decision.Permitted;
import org.huiyin.procedure.Decision.Refused;

/** One decision: first what hinders the act, then what follows from it. */
final class Deciding {

    private final Procedures procedures;
    private final Matter matter;
    private final Hindrances hindrances;
    private final Consequences consequences;

    Deciding(Procedures procedures, Matter matter, Circumstances now) {
        var relations = new Relations(procedures, matter, now);
        this.procedures = procedures;
        this.matter = matter;
        this.hindrances = new Hindrances(relations);
        this.consequences = new Consequences(relations);
    }

    Decision decide(Act act, int no) {
        var proceeding = proceeding(no);
        var rule = rule(act, proceeding);
        return decided(
                hindrances
                        .standing(rule, proceeding)
                        .or(() -> hindrances.approved(rule, act, proceeding))
                        .or(() -> hindered(rule, act, proceeding)),
                rule,
                act,
                proceeding);
    }

    /** As if what the act needs were approved. */
    Decision foresee(Act act, int no) {
        var proceeding = proceeding(no);
        var rule = rule(act, proceeding);
        return decided(hindered(rule, act, proceeding), rule, act, proceeding);
    }

    /** Reasons that hold whatever the act states. */
    Optional<Refused> standing(Rule rule, Proceeding proceeding) {
        return hindrances.standing(rule, proceeding);
    }

    private Optional<Refused> hindered(Rule rule, Act act, Proceeding proceeding) {
        return hindrances.inTime(rule, proceeding).or(() -> hindrances.asTheActStates(rule, act, proceeding));
    }

    private Decision decided(Optional<Refused> refused, Rule rule, Act act, Proceeding proceeding) {
        return refused.<Decision>map(reason -> reason)
                .orElseGet(() -> new Permitted(rule, consequences.of(rule, act, proceeding)));
    }

    private Proceeding proceeding(int no) {
        return matter.proceeding(no)
                .orElseThrow(() -> new IllegalArgumentException("the matter has no proceeding " + no));
    }

    private Rule rule(Act act, Proceeding proceeding) {
        var procedure = procedures.of(proceeding.procedure());
        return procedure
                .ruleOf(act.getClass())
                .orElseThrow(() -> new IllegalArgumentException(
                        procedure.name() + " knows no act " + act.getClass().getSimpleName()));
    }
}
