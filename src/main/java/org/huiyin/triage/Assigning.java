package org.huiyin.triage;

import org.huiyin.calendar.Unit;
import org.huiyin.procedure.Act;
import org.huiyin.procedure.Circumstances;
import org.huiyin.procedure.Matter;
import org.huiyin.procedure.Superior;
import org.huiyin.triage.TriageAct.Assign;

/** What must hold of the days that are given to a body. */
final class Assigning {

    private Assigning() {}

    /** Whoever was given a date gives none that is later; one that can no longer be kept binds nobody. */
    static boolean beforeSuperiors(Act act, Matter matter, Circumstances now) {
        return !(act instanceof Assign assign)
                || Superior.running(matter).stream()
                        .filter(set -> set.due().isAfter(now.arrives()))
                        .noneMatch(set -> now.calendar()
                                .count(now.arrives(), assign.days(), Unit.CALENDAR)
                                .nominal()
                                .isAfter(set.due()));
    }
}
