package org.huiyin.triage;

import static org.huiyin.procedure.Article.regulation;
import static org.huiyin.procedure.Capacity.SYSTEM;
import static org.huiyin.procedure.ProcedureName.HANDLING;
import static org.huiyin.procedure.Rule.act;
import static org.huiyin.triage.TriageStage.ASSIGNED;
import static org.huiyin.triage.TriageStage.RECEIVED;
import static org.huiyin.triage.TriageStage.TRANSFERRED;

import org.huiyin.procedure.Assignment;
import org.huiyin.procedure.Carried.Assigned;
import org.huiyin.procedure.Carried.Transferred;
import org.huiyin.procedure.Row;

/** 台账接续：原来已经转送、交办的，接收单位的期限自来源载明的日期起算；不另出文书。 */
final class CarriedTriage {

    private CarriedTriage() {}

    // spotless:off
    static Row[] rows() {
        return new Row[] {
            act("carried-transfer", Transferred.class, "转送（台账接续）")
                    .by(SYSTEM).from(RECEIVED).to(TRANSFERRED).under(regulation(22))
                    .ends(Triage.ROUTING).handsTo(HANDLING, Transferred.class, Transferred::body),
            act("carried-assign", Assigned.class, "交办（台账接续）")
                    .by(SYSTEM).from(RECEIVED).to(ASSIGNED).under(regulation(22))
                    .ends(Triage.ROUTING).handsTo(HANDLING, Assigned.class, Assigned::body)
                    .opensThere(Assignment.REPORT_BY, Assigned.class, Assigned::days),
        };
    }
    // spotless:on
}
