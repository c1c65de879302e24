package org.huiyin.intake;

import java.util.List;
import org.huiyin.procedure.Act;
import org.huiyin.procedure.Carried;

/** What a source can prove of a petition of the past. */
public sealed interface HistoryAct extends Act {

    int REPLY_LIMIT = 20_000;

    /** The source holds this reply; when it was given is the occasion's time. */
    record Answered(String reply) implements HistoryAct {
        public Answered {
            if (reply.isBlank()) {
                throw new IllegalArgumentException("答复是空的。");
            }
            if (reply.codePointCount(0, reply.length()) > REPLY_LIMIT) {
                throw new IllegalArgumentException("答复超过两万字。");
            }
        }
    }

    /** How the source says it ended; the paper issued then, where it gives its number. */
    record Concluded(Conclusion how, List<Carried.Old> papers) implements HistoryAct, Carried {
        public Concluded {
            papers = List.copyOf(papers);
        }
    }
}
