package org.huiyin.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a proceeding opens at a body: the proceeding, who is let in, the periods that run from its arrival. */
record Opening(Procedure procedure, Matter matter, Circumstances circumstances) {

    /** What an approval is asked for: the digest of the exact act, and its code. */
    record Asked(String about, String concerning) {}

    /** At a body that received the matter itself or from a sender's proceeding. */
    List<Effect> arriving(long body, @Nullable Integer sender) {
        return opened(body, null, circumstances.arrives(), null, sender);
    }

    /** After a recall, at the same body: periods count from the day they counted from before. */
    List<Effect> again(Proceeding before) {
        return opened(before.body(), null, circumstances.occurred(), null, null).stream()
                .map(effect -> effect instanceof Effect.Started started ? asBefore(started, before) : effect)
                .toList();
    }

    private Effect asBefore(Effect.Started started, Proceeding before) {
        return matter.deadlines().stream()
                .filter(d -> d.proceeding() == before.no() && d.term().equals(started.term()))
                .findFirst()
                .<Effect>map(d -> new Effect.Started(
                        started.deadline(),
                        started.proceeding(),
                        d.term(),
                        d.side(),
                        d.body(),
                        d.triggered(),
                        d.length(),
                        d.unit(),
                        d.article(),
                        d.calendar(),
                        d.nominal(),
                        d.last()))
                .orElse(started);
    }

    /** Beside a proceeding, as its child. */
    List<Effect> beside(Proceeding parent, long body, @Nullable Asked asked) {
        return opened(body, parent.no(), circumstances.occurred(), asked, null);
    }

    private List<Effect> opened(
            long body, @Nullable Integer parent, LocalDate since, @Nullable Asked asked, @Nullable Integer sender) {
        var no = matter.proceedings().size() + 1;
        var arrived = arrived(body, asked);
        var effects = new ArrayList<Effect>();
        effects.add(new Effect.Opened(
                no,
                parent,
                procedure.name(),
                body,
                arrived.name(),
                since,
                asked == null ? null : asked.about(),
                asked == null ? null : asked.concerning(),
                sender));
        admitted(arrived).forEach(capacity -> effects.add(new Effect.Admitted(body, capacity, procedure.name())));
        var deadline = matter.deadlines().size();
        for (var term : procedure.arrivalTerms()) {
            if (term.length() == 0) {
                continue; // whoever opens it names its days
            }
            var length = circumstances.lengths().of(term, body, since);
            effects.add(started(term, length, ++deadline, no, body, since, circumstances));
        }
        return effects;
    }

    /** What the body has checked goes to the checker first. */
    private Stage arrived(long body, @Nullable Asked asked) {
        var checking = procedure.checking();
        return checking != null && asked != null && circumstances.signers().checks(asked.concerning(), body)
                ? checking
                : procedure.arrival();
    }

    /** What is sealed opens to screeners alone. */
    private Set<Capacity> admitted(Stage arrived) {
        return matter.sealed() ? Set.of(Capacity.REPORT_SCREENER) : procedure.admitted(arrived);
    }

    /** A period that begins to run, with both its last days. */
    static Effect.Started started(
            Term term,
            int length,
            int deadline,
            int proceeding,
            long body,
            LocalDate triggered,
            Circumstances circumstances) {
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
