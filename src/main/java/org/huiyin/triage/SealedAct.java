package org.huiyin.triage;

import java.util.List;
import org.huiyin.procedure.Effect;
import org.huiyin.procedure.Statement;
import org.jspecify.annotations.Nullable;

/** What triage does with a report on an official (检举控告). */
public sealed interface SealedAct extends TriageAct {

    /** It contains a report on an official: sealed from now on (条例第三十条). */
    record Seal(String reason) implements SealedAct {
        public Seal {
            reason = Statement.orNothing(reason, NOTE_LIMIT, "说明");
        }
    }

    /**
     * Hands a sealed matter to the body competent for the reported: a body or an officer of the directory, where they are
     * in it.
     */
    record Refer(
            long body,
            @Nullable Long reportedBody,
            @Nullable Long reportedOfficer,
            String note) implements SealedAct {
        public Refer {
            note = Statement.orNothing(note, NOTE_LIMIT, "移送说明");
        }

        Effect.Shut reported() {
            return new Effect.Shut(only(reportedBody), only(reportedOfficer));
        }

        private static List<Long> only(@Nullable Long one) {
            return one == null ? List.of() : List.of(one);
        }
    }
}
