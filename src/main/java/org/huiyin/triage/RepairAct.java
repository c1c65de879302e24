package org.huiyin.triage;

import org.huiyin.procedure.Correction;
import org.huiyin.procedure.Effect;
import org.huiyin.procedure.Repair;
import org.huiyin.procedure.Statement;

/** How triage puts right what it did or registered wrongly. */
public sealed interface RepairAct extends TriageAct, Repair {

    /** Fetches back what was handed over and not yet acted on. */
    record Recall(String reason) implements RepairAct {
        public Recall {
            reason = Statement.of(reason, NOTE_LIMIT, "撤回的原因");
        }
    }

    /** Corrects words of the officer's own latest act; what he wrote before stays. */
    record Correct(int entry, String was, String reads, String reason) implements RepairAct, Correction {
        public Correct {
            was = Correction.words(was, "原来写的");
            reads = Correction.words(reads, "应当是");
            reason = Correction.words(reason, "更正的原因");
        }
    }

    /** Corrects how the matter stands in lists: its summary, its subject, its place. */
    record CorrectRegistration(String summary, String subject, String division, String reason) implements RepairAct {
        public CorrectRegistration {
            summary = Statement.of(summary, 60, "摘要");
            subject = Statement.of(subject, 20, "分类");
            division = Statement.of(division, 20, "地点");
            reason = Statement.of(reason, NOTE_LIMIT, "更正的原因");
        }

        Effect.Description told() {
            return new Effect.Description(summary, subject, division);
        }
    }
}
