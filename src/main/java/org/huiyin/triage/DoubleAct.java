package org.huiyin.triage;

import org.huiyin.procedure.Paired;
import org.huiyin.procedure.Repair;
import org.huiyin.procedure.Statement;
import org.huiyin.registry.Placing.Sameness;
import org.jspecify.annotations.Nullable;

/** How triage puts right that the same was registered twice, or something by mistake. */
public sealed interface DoubleAct extends TriageAct, Paired, Repair {

    /** Folds the matter into an earlier one of the same writer: the same was registered twice. */
    record Fold(Long twin, Sameness known, String note) implements DoubleAct {
        public Fold {
            note = Statement.of(note, NOTE_LIMIT, "说明");
        }
    }

    /** Takes a registration by mistake out of what counts; {@code twin}: the one that counts instead. */
    record Annul(AnnulReason reason, @Nullable Long twin, String note) implements DoubleAct {
        public Annul {
            note = Statement.of(note, NOTE_LIMIT, "情况说明");
            if (reason.twin() && twin == null) {
                throw new IllegalArgumentException("请写明以哪一件为准。");
            }
            if (!reason.twin() && twin != null) {
                throw new IllegalArgumentException("试用、演练时登记的，没有另一件，请不要填编号。");
            }
        }
    }
}
