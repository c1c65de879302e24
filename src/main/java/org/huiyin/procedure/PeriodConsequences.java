package org.huiyin.procedure;

import java.time.LocalDate;
import org.huiyin.procedure.PeriodWords.Ends;
import org.huiyin.procedure.PeriodWords.Opens;
import org.huiyin.procedure.PeriodWords.OpensThere;
import org.huiyin.procedure.PeriodWords.Prolongs;
import org.huiyin.procedure.PeriodWords.Whose;
import org.huiyin.procedure.RoadWords.Hands;

/** What follows for the periods of a matter. */
record PeriodConsequences(Unfolding so) {

    void end() {
        stop(Whose.OWN, so.proceeding());
        so.relations().sender(so.proceeding()).ifPresent(sender -> stop(Whose.SENDERS, sender));
    }

    void endOfParent() {
        so.relations().parent(so.proceeding()).ifPresent(parent -> stop(Whose.PARENTS, parent));
    }

    private void stop(Whose whose, Proceeding proceeding) {
        so.rule()
                .every(Ends.class)
                .filter(ends -> ends.whose() == whose)
                .forEach(ends -> so.stop(proceeding, ends.term(), ends.how()));
    }

    void open() {
        so.rule().every(Opens.class).filter(this::due).forEach(opens -> {
            LocalDate stated = opens.triggered().apply(so.act());
            var from = stated == null ? so.now().occurred() : stated;
            var days = opens.days();
            var here = so.proceeding();
            var length =
                    days == null ? so.now().lengths().of(opens.term(), here.body(), from) : days.applyAsInt(so.act());
            start(opens.term(), length, here.no(), here.body(), from);
        });
    }

    private boolean due(Opens opens) {
        return !(opens.once() && so.after().had(opens.term())) && opens.where().holds(so.act(), so.matter(), so.now());
    }

    /** At the body to which the act has just handed the matter: the latest proceeding is there. */
    void openThere() {
        so.rule()
                .the(OpensThere.class)
                .ifPresent(opens -> start(
                        opens.term(),
                        opens.days().applyAsInt(so.act()),
                        so.after().proceedings().size(),
                        so.rule().the(Hands.class).orElseThrow().body().applyAsLong(so.act()),
                        so.now().arrives()));
    }

    private void start(Term term, int length, int proceeding, long body, LocalDate from) {
        so.add(Opening.started(term, length, so.after().deadlines().size() + 1, proceeding, body, from, so.now()));
    }

    void prolong() {
        so.rule()
                .the(Prolongs.class)
                .ifPresent(prolongs -> so.matter()
                        .running(so.proceeding().no(), prolongs.term())
                        .ifPresent(running -> longer(running, prolongs.days().applyAsInt(so.act()))));
    }

    private void longer(Deadline running, int days) {
        var calendar = so.now().calendar();
        var counted = calendar.count(running.triggered(), running.length() + days, running.unit());
        so.add(new Effect.Prolonged(running.no(), days, calendar.version(), counted.nominal(), counted.last()));
    }
}
