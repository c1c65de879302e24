package org.huiyin.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a proceeding opens at a body: the proceeding, who is let in, the periods that run from its arrival. */
record Opening(Procedure procedure, Matter matter, Circumstances circumstances) {

    List<Effect> at(long body, @Nullable Integer parent, @Nullable String about) {
        var no = matter.proceedings().size() + 1;
        var since = parent == null ? circumstances.arrives() : circumstances.occurred();
        var effects = new ArrayList<Effect>();
        effects.add(new Effect.Opened(
                no, parent, procedure.name(), body, procedure.arrival().name(), since, about));
        procedure.admitted().forEach(capacity -> effects.add(new Effect.Admitted(body, capacity, procedure.name())));
        var deadline = matter.deadlines().size();
        for (var term : procedure.arrivalTerms()) {
            effects.add(started(term, ++deadline, no, body, since, circumstances));
        }
        return effects;
    }

    /** A period that begins to run, with its length as it holds at the body that day and both its last days. */
    static Effect.Started started(
            Term term, int deadline, int proceeding, long body, LocalDate triggered, Circumstances circumstances) {
        var length = circumstances.lengths().of(term, body, triggered);
        var calendar = circumstances.calendar();
        var counted = calendar.count(triggered, length, term.unit());
        return new Effect.Started(
                deadline,
                proceeding,
                term.code(),
                term.side(),
                body,
                triggered,
                length,
                term.unit(),
                term.article().brief(),
                calendar.version(),
                counted.nominal(),
                counted.last());
    }
}
