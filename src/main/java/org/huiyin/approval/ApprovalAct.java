package org.huiyin.approval;

import org.huiyin.procedure.Act;
import org.huiyin.procedure.SendingBack;
import org.huiyin.procedure.Statement;

/** What can be done with what was submitted: checked and passed on, signed word for word, or sent back with the reason. */
public sealed interface ApprovalAct extends Act {

    int REASON_LIMIT = 500;

    /** The checker passes on exactly the content submitted; the remark is for who signs. */
    record Pass(String remark) implements ApprovalAct {
        public Pass {
            remark = Statement.orNothing(remark, REASON_LIMIT, "核稿意见");
        }
    }

    /** The checker sends it back; the reason tells the officer what to change. */
    record HandBack(String reason) implements ApprovalAct, SendingBack {
        public HandBack {
            reason = Statement.of(reason, REASON_LIMIT, "退回的理由");
        }
    }

    /** Signs exactly the content submitted. */
    record Sign() implements ApprovalAct {}

    /** Sends it back; the reason tells the officer what to change. */
    record SendBack(String reason) implements ApprovalAct, SendingBack {
        public SendBack {
            reason = Statement.of(reason, REASON_LIMIT, "退回的理由");
        }
    }
}
