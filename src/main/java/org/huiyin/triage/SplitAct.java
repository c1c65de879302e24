package org.huiyin.triage;

import java.util.List;
import org.huiyin.procedure.Parting;
import org.huiyin.procedure.Statement;

/** What triage does with a letter that is about several things. */
public sealed interface SplitAct extends TriageAct {

    /** One thing of several that a letter is about becomes a matter of its own, with what concerns it alone. */
    record Split(String summary, String subject, String division, String text, List<String> demands)
            implements SplitAct, Parting {
        public static final int SUMMARY_LIMIT = 60;
        public static final int TEXT_LIMIT = 20_000;
        public static final int DEMANDS_LIMIT = 20;

        public Split {
            summary = Statement.of(summary, SUMMARY_LIMIT, "摘要");
            subject = Statement.of(subject, 20, "分类");
            division = Statement.of(division, 20, "地点");
            text = Statement.of(text, TEXT_LIMIT, "这一项的内容");
            demands = demands.stream()
                    .map(demand -> Statement.of(demand, 200, "要求"))
                    .toList();
            if (demands.size() > DEMANDS_LIMIT) {
                throw new IllegalArgumentException("要求最多" + DEMANDS_LIMIT + "项。");
            }
        }

        /** Without anything the writer said: this may end up in a log. */
        @Override
        public String toString() {
            return "Split";
        }
    }

    /** Everything the letter asks for has become a matter of its own; what is left, if anything, needs no handling. */
    record Divided(String note) implements SplitAct {
        public Divided {
            note = Statement.orNothing(note, NOTE_LIMIT, "余下内容的说明");
        }
    }
}
