package org.huiyin.handling;

import java.util.Objects;
import org.huiyin.handling.HandlingAct.Accept;
import org.huiyin.procedure.Act;
import org.huiyin.procedure.Assignment;
import org.huiyin.procedure.Circumstances;
import org.huiyin.procedure.Matter;
import org.huiyin.procedure.ProcedureName;
import org.huiyin.procedure.Proceeding;

/** What must hold for acts of handling besides stage and capacity; the sentences stand in the table. */
final class Provisos {

    private Provisos() {}

    static boolean sixthRoute(Act act, Matter matter, Circumstances now) {
        return act instanceof Accept accept && accept.route() == Route.PETITION;
    }

    /** Counted on the day it is said to have happened. */
    static boolean mayObject(Proceeding proceeding, Matter matter, Circumstances now) {
        return matter.running(proceeding.no(), Handling.OBJECTING)
                .filter(period -> !period.late(now.occurred()))
                .isPresent();
    }

    static boolean insisted(Proceeding proceeding, Matter matter, Circumstances now) {
        return matter.proceedings().stream()
                .anyMatch(child -> child.procedure() == ProcedureName.OBJECTION
                        && Objects.equals(child.parent(), proceeding.no())
                        && child.stage().equals(ObjectionStage.INSISTED.name()));
    }

    static boolean assigned(Proceeding proceeding, Matter matter, Circumstances now) {
        return matter.running(proceeding.no(), Assignment.REPORT_BY).isPresent();
    }

    static boolean reported(Proceeding proceeding, Matter matter, Circumstances now) {
        return !assigned(proceeding, matter, now);
    }
}
