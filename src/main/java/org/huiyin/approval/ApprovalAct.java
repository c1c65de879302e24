package org.huiyin.approval;

import org.huiyin.procedure.Act;
import org.huiyin.procedure.SendingBack;

/** What the head can do with what was submitted: sign it word for word, or send it back with the reason. */
public sealed interface ApprovalAct extends Act {

    /** Signs exactly the content submitted. */
    record Sign() implements ApprovalAct {}

    /** Sends it back; the reason tells the officer what to change. */
    record SendBack(String reason) implements ApprovalAct, SendingBack {
        public SendBack {
            reason = reason.strip();
            if (reason.isEmpty()) {
                throw new IllegalArgumentException("请写明退回的理由。");
            }
            if (reason.codePointCount(0, reason.length()) > 500) {
                throw new IllegalArgumentException("退回理由最多500字。");
            }
        }
    }
}
