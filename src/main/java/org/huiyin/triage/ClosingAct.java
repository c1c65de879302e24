package org.huiyin.triage;

import java.util.Objects;
import org.huiyin.procedure.Classifying;
import org.huiyin.procedure.MatterKind;
import org.huiyin.procedure.Statement;
import org.jspecify.annotations.Nullable;

/** How triage ends a matter itself: with an answer, another door, a refusal, or kept without handling. */
public sealed interface ClosingAct extends TriageAct, Classifying {

    /** Answers a simple matter at once. */
    record Answer(String answer, @Nullable MatterKind kind) implements ClosingAct {
        public Answer {
            Classifying.stated(kind);
            answer = Statement.of(answer, 4_000, "答复");
        }

        public Answer(String answer) {
            this(answer, null);
        }
    }

    /** Shows the writer another door. */
    record Guide(
            String organ,
            String why,
            String address,
            String phone,
            @Nullable MatterKind kind) implements ClosingAct {
        public Guide {
            Classifying.stated(kind);
            organ = Statement.of(organ, 100, "应当去的机关");
            why = Statement.of(why, 1_000, "为什么");
            address = Statement.orNothing(address, 200, "地址");
            phone = Statement.orNothing(phone, 40, "电话");
        }

        public Guide(String organ, String why, String address, String phone) {
            this(organ, why, address, phone, null);
        }
    }

    /** Does not accept the petition; says why, and where to go. {@code basis}: beside the article of the reason; may be empty. */
    record Decline(
            DeclineReason reason,
            String explanation,
            String instead,
            @Nullable MatterKind kind,
            String basis) implements ClosingAct {
        public Decline {
            Classifying.stated(kind);
            explanation = Statement.of(explanation, 1_000, "理由说明");
            instead = Statement.of(instead, 1_000, "可以怎样办");
            basis = Statement.orNothing(Objects.requireNonNullElse(basis, ""), 1_000, "依据"); // earlier acts state none
        }

        public Decline(DeclineReason reason, String explanation, String instead) {
            this(reason, explanation, instead, null, "");
        }
    }

    /** Keeps the petition without handling it, for a reason of the closed list. */
    record File(FilingReason reason, String note, @Nullable MatterKind kind) implements ClosingAct {
        public File {
            Classifying.stated(kind);
            note = Statement.of(note, 1_000, "情况说明");
        }

        public File(FilingReason reason, String note) {
            this(reason, note, null);
        }
    }
}
