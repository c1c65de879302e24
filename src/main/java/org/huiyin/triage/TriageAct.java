package org.huiyin.triage;

import org.huiyin.procedure.Act;

/** What triage can do with a petition. */
public sealed interface TriageAct extends Act {

    int NOTE_LIMIT = 500;

    /** Transfers to the body that must answer, which is told why it is thought competent. */
    record Transfer(long body, String note) implements TriageAct {
        public Transfer {
            note = note.strip();
            if (note.codePointCount(0, note.length()) > NOTE_LIMIT) {
                throw new IllegalArgumentException("转送说明最多500字。");
            }
        }
    }
}
