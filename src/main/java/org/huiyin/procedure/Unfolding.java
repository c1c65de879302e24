package org.huiyin.procedure;

import java.util.ArrayList;
import java.util.List;

/** An act that is permitted, and what has followed from it so far. */
record Unfolding(Rule rule, Act act, Proceeding proceeding, Relations relations, List<Effect> effects) {

    Unfolding(Rule rule, Act act, Proceeding proceeding, Relations relations) {
        this(rule, act, proceeding, relations, new ArrayList<>());
    }

    /** As it stood before the act. */
    Matter matter() {
        return relations.matter();
    }

    /** As it stands with what has followed so far. */
    Matter after() {
        return matter().after(effects);
    }

    Circumstances now() {
        return relations.now();
    }

    void add(Effect effect) {
        effects.add(effect);
    }

    void addAll(List<Effect> more) {
        effects.addAll(more);
    }

    void move(Proceeding which, Stage to) {
        add(new Effect.Moved(which.no(), to.name(), now().occurred(), to.last()));
    }

    void stop(Deadline deadline, Effect.Ending how) {
        add(new Effect.Stopped(deadline.no(), how, now().occurred()));
    }

    void stop(Proceeding which, Term term, Effect.Ending how) {
        matter().running(which.no(), term).ifPresent(deadline -> stop(deadline, how));
    }

    /** All duties of that proceeding that have not stopped yet. */
    void stopDuties(Proceeding which, Effect.Ending how) {
        after().deadlines().stream()
                .filter(d -> d.proceeding() == which.no() && d.side() == Side.DUTY && d.running())
                .forEach(deadline -> stop(deadline, how));
    }

    Opening opening(ProcedureName name) {
        return new Opening(relations.procedures().of(name), after(), now());
    }
}
