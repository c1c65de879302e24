package org.huiyin.handling;

import org.huiyin.procedure.Act;
import org.huiyin.procedure.Statement;

/** What the body that handed the matter over can answer to an objection. */
public sealed interface ObjectionAct extends Act {

    /** Takes the matter back, to find the competent body. */
    record Agree(String note) implements ObjectionAct {
        public Agree {
            note = Statement.orNothing(note, 500, "说明");
        }
    }

    /** Insists that the body is competent, and says why. */
    record Insist(String reasons) implements ObjectionAct {
        public Insist {
            reasons = Statement.of(reasons, 2_000, "不同意退回的理由");
        }
    }
}
