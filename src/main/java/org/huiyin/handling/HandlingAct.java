package org.huiyin.handling;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.procedure.Act;

/** What a handling body, and at the end the petitioner, can do; what each act must state, or it cannot exist. */
public sealed interface HandlingAct extends Act {

    int TEXT_LIMIT = 8_000;

    /** Accepts the matter on a statutory route; {@code contact}: name and telephone for the writer's questions. */
    record Accept(Route route, String contact) implements HandlingAct {
        public Accept {
            contact = stated(contact, 60, "联系人和电话");
        }
    }

    /** Submits an opinion, word for word, for the head's approval. */
    record Submit(Reply draft) implements HandlingAct {}

    /** The opinion: the facts found, each demand answered, the legal basis. */
    record Reply(String facts, List<Answer> answers, String basis) implements HandlingAct {
        public Reply {
            facts = stated(facts, TEXT_LIMIT, "查明的事实");
            basis = stated(basis, 2_000, "法律法规政策依据");
            answers = List.copyOf(answers);
            if (answers.isEmpty()) {
                throw new IllegalArgumentException("请逐项答复诉求，至少一项。");
            }
        }
    }

    /** The answer to one demand. */
    record Answer(String demand, Finding finding, String opinion) {
        public Answer {
            demand = stated(demand, 500, "诉求");
            opinion = stated(opinion, 4_000, "对这项诉求的意见");
        }
    }

    /** Records that the opinion reached the petitioner: how, on what day, where, who took it, who served it. */
    record Serve(ServiceWay way, LocalDate received, String place, String recipient, String server)
            implements HandlingAct {
        public Serve {
            place = stated(place, 100, "送达地点");
            server = stated(server, 40, "送达人");
            recipient = stated(recipient, 40, "签收人");
        }
    }

    /** The petitioner rates the handling body. */
    record Rate(Score score, String remark) implements HandlingAct {
        public Rate {
            remark = remark.strip();
            if (remark.codePointCount(0, remark.length()) > 500) {
                throw new IllegalArgumentException("评价说明最多500字。");
            }
            if (score == Score.DISSATISFIED && remark.isEmpty()) {
                throw new IllegalArgumentException("请写明不满意的地方，便于改进。");
            }
        }
    }

    private static String stated(String text, int limit, String what) {
        var stripped = text.strip();
        if (stripped.isEmpty()) {
            throw new IllegalArgumentException("请填写" + what + "。");
        }
        if (stripped.codePointCount(0, stripped.length()) > limit) {
            throw new IllegalArgumentException(what + "最多" + limit + "字。");
        }
        return stripped;
    }
}
