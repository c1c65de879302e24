package org.huiyin.procedure;

import java.util.Optional;
import org.huiyin.procedure.Decision.Permitted;
import org.huiyin.procedure.Decision.Refused;

/** One decision: first what hinders the act, then what follows from it. */
record Deciding(Relations relations) {

    Decision decide(Act act, int no) {
        var proceeding = proceeding(no);
        var rule = rule(act, proceeding);
        var stated = new StatedHindrances(rule, act, proceeding, relations);
        return decided(standing(rule, proceeding).or(stated::unapproved).or(stated::first), rule, act, proceeding);
    }

    /** As if what the act needs were approved. */
    Decision foresee(Act act, int no) {
        var proceeding = proceeding(no);
        var rule = rule(act, proceeding);
        return decided(new StatedHindrances(rule, act, proceeding, relations).first(), rule, act, proceeding);
    }

    /** Reasons that hold whatever the act states. */
    Optional<Refused> standing(Rule rule, Proceeding proceeding) {
        return new Hindrances(rule, proceeding, relations).first();
    }

    private Decision decided(Optional<Refused> refused, Rule rule, Act act, Proceeding proceeding) {
        return refused.<Decision>map(reason -> reason)
                .orElseGet(() -> new Permitted(rule, new Consequences(relations).of(rule, act, proceeding)));
    }

    private Proceeding proceeding(int no) {
        return relations
                .matter()
                .proceeding(no)
                .orElseThrow(() -> new IllegalArgumentException("the matter has no proceeding " + no));
    }

    private Rule rule(Act act, Proceeding proceeding) {
        var procedure = relations.procedures().of(proceeding.procedure());
        return procedure
                .ruleOf(act.getClass())
                .orElseThrow(() -> new IllegalArgumentException(
                        procedure.name() + " knows no act " + act.getClass().getSimpleName()));
    }
}
