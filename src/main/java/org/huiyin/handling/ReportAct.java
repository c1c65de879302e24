package org.huiyin.handling;

import org.huiyin.procedure.Act;
import org.huiyin.procedure.SendingBack;
import org.huiyin.procedure.Statement;

/** What the body that assigned a matter can answer to the report on it. */
public sealed interface ReportAct extends Act {

    /** Acknowledges that what was asked for has been done. */
    record Acknowledge(String note) implements ReportAct {
        public Acknowledge {
            note = Statement.orNothing(note, 500, "说明");
        }
    }

    /** Sends the report back and says what is missing. */
    record ReturnReport(String reason) implements ReportAct, SendingBack {
        public ReturnReport {
            reason = Statement.of(reason, 1_000, "退回的理由");
        }
    }
}
