package org.huiyin.handling;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huiyin.procedure.Act;
import org.huiyin.procedure.Correction;
import org.huiyin.procedure.Document;
import org.huiyin.procedure.Evidence;
import org.huiyin.procedure.Matter;
import org.huiyin.procedure.Paper;
import org.huiyin.procedure.Proposal;
import org.huiyin.procedure.Rated;
import org.huiyin.procedure.Rating;
import org.huiyin.procedure.Remark;
import org.huiyin.procedure.Repair;
import org.huiyin.procedure.Score;
import org.huiyin.procedure.ServiceWay;
import org.huiyin.procedure.Serving;
import org.huiyin.procedure.Statement;
import org.jspecify.annotations.Nullable;

/** What a handling body, and at the end the petitioner, can do; what each act must state, or it cannot exist. */
public sealed interface HandlingAct extends Act {

    int TEXT_LIMIT = 8_000;

    /** Accepts the matter on a statutory route; {@code contact}: name and telephone for the writer's questions. */
    record Accept(Route route, String contact) implements HandlingAct {
        public Accept {
            contact = Statement.of(contact, 60, "联系人和电话");
        }
    }

    /** Objects to a hand-over: the duty it lies under, the reasons, and the body thought competent, if one is. */
    record RaiseObjection(
            String reasons, String duty, @Nullable Long proposed) implements HandlingAct {
        public RaiseObjection {
            reasons = Statement.of(reasons, 2_000, "异议的理由");
            duty = Statement.of(duty, 500, "职责依据");
        }
    }

    /** Records that the sender insisted and the body still thinks it is not competent. */
    record Dispute(String reasons) implements HandlingAct {
        public Dispute {
            reasons = Statement.of(reasons, 2_000, "争议的情况");
        }
    }

    /** Introduces the writer into the statutory route of items 1 to 4, at the organ that follows it; {@code basis} may be empty. */
    record Direct(Route route, String organ, String how, String basis) implements HandlingAct {
        public Direct {
            if (route.item() > 4) {
                throw new IllegalArgumentException("请选择第三十一条第一至四项的途径。");
            }
            organ = Statement.of(organ, 100, "办理该程序的机关");
            how = Statement.of(how, 1_000, "怎样提出、有什么期限");
            basis = Statement.orNothing(
                    Objects.requireNonNullElse(basis, ""), 1_000, "法律依据"); // earlier acts state none
        }

        public Direct(Route route, String organ, String how) {
            this(route, organ, how, "");
        }
    }

    /** Undertakes to perform a duty under a law of its own (item 5), within the days that law names. */
    record Undertake(String law, int days, String contact) implements HandlingAct {
        public Undertake {
            law = Statement.of(law, 500, "职责依据的法律");
            contact = Statement.of(contact, 60, "联系人和电话");
            if (days < 1 || days > 365) {
                throw new IllegalArgumentException("履职期限写1到365日之间的天数。");
            }
        }
    }

    /** Submits an opinion, a reply or an extension, word for word, for approval. */
    record Submit(HandlingAct draft) implements HandlingAct, Proposal {
        public Submit {
            if (!(draft instanceof Reply || draft instanceof Perform || draft instanceof Extend)) {
                throw new IllegalArgumentException("这一项不用送审。");
            }
        }
    }

    /** Makes the period of handling longer, once. */
    record Extend(int days, String reason) implements HandlingAct {
        public Extend {
            reason = Statement.of(reason, 500, "延长的理由");
            if (days < 1 || days > 30) {
                throw new IllegalArgumentException("最多延长30日。");
            }
        }
    }

    /** The reply on a duty performed: what was checked, what was done or why not, the law, the remedies of that law. */
    record Perform(String checked, String done, String basis, String remedies) implements HandlingAct {
        public Perform {
            checked = Statement.of(checked, TEXT_LIMIT, "核查的情况");
            done = Statement.of(done, TEXT_LIMIT, "履职的结果");
            basis = Statement.of(basis, 2_000, "法律依据");
            remedies = Statement.of(remedies, 1_000, "救济途径");
        }
    }

    /** The opinion: what the writer states, the facts found, each demand answered, the legal basis. */
    record Reply(String stated, String facts, List<Answer> answers, String basis) implements HandlingAct {
        public Reply {
            stated = Statement.of(stated, TEXT_LIMIT, "反映的事实和理由");
            facts = Statement.of(facts, TEXT_LIMIT, "查明的事实");
            basis = Statement.of(basis, 2_000, "法律法规政策依据");
            answers = List.copyOf(answers);
            if (answers.isEmpty()) {
                throw new IllegalArgumentException("请逐项答复诉求，至少一项。");
            }
        }
    }

    /** The answer to one demand. */
    record Answer(String demand, Finding finding, String opinion) {
        public Answer {
            demand = Statement.of(demand, 500, "诉求");
            opinion = Statement.of(opinion, 4_000, "对这项诉求的意见");
        }
    }

    /** Hands in the report on an assigned matter. */
    record Report(String findings, String result) implements HandlingAct {
        public Report {
            findings = Statement.of(findings, TEXT_LIMIT, "调查情况");
            result = Statement.of(result, TEXT_LIMIT, "办理结果");
        }
    }

    /** Records that the opinion reached the petitioner: how, on what day, where, who took it, who served it. */
    record Serve(ServiceWay way, LocalDate received, String place, String recipient, String server, Evidence evidence)
            implements HandlingAct, Serving {
        public Serve {
            place = Serving.place(place);
            server = Serving.server(server);
            recipient = Serving.recipient(recipient);
            evidence = Serving.evidence(evidence);
        }

        public Serve(ServiceWay way, LocalDate received, String place, String recipient, String server) {
            this(way, received, place, recipient, server, Evidence.NONE);
        }

        @Override
        public Optional<Document> served(int proceeding, Matter matter) {
            return matter.documents().stream()
                    .filter(document -> document.proceeding() == proceeding
                            && document.paper() == Paper.OPINION
                            && document.served() == null)
                    .reduce((earlier, later) -> later);
        }
    }

    /** Records that another paper of this proceeding reached the petitioner. */
    record Deliver(
            int document,
            ServiceWay way,
            LocalDate received,
            String place,
            String recipient,
            String server,
            Evidence evidence)
            implements HandlingAct, Serving {
        public Deliver {
            place = Serving.place(place);
            server = Serving.server(server);
            recipient = Serving.recipient(recipient);
            evidence = Serving.evidence(evidence);
        }

        @Override
        public Optional<Document> served(int proceeding, Matter matter) {
            return Serving.numbered(document, proceeding, matter);
        }
    }

    /** Lets another officer of the body go on, since this one has a direct interest. */
    record Recuse(long officer, String reason) implements HandlingAct, Repair {
        public Recuse {
            reason = Statement.of(reason, 500, "回避的理由");
        }
    }

    /** Something done or found out while the matter is handled. */
    record Note(String text) implements HandlingAct {
        public Note {
            text = Statement.of(text, 4_000, "办理记录");
        }
    }

    /** Records that the writer asks to withdraw; the matter stays open until it is answered. */
    record Withdrawn(String words) implements HandlingAct {
        public Withdrawn {
            words = Statement.of(words, 1_000, "撤回的原话和方式");
        }
    }

    /** What the writer adds before the answer. */
    record Supplement(String text) implements HandlingAct {
        public Supplement {
            text = Statement.of(text, 4_000, "补充的情况");
        }
    }

    /** Records that the writer asks for review: when the request arrived, and what it says. */
    record ReviewAsked(LocalDate received, String text) implements HandlingAct {
        public ReviewAsked {
            text = Statement.of(text, 4_000, "申请的内容");
        }
    }

    /** Corrects words of the officer's own latest act; what he wrote before stays. */
    record Correct(int entry, String was, String reads, String reason) implements HandlingAct, Correction {
        public Correct {
            was = Correction.words(was, "原来写的");
            reads = Correction.words(reads, "应当是");
            reason = Correction.words(reason, "更正的原因");
        }
    }

    /** The petitioner rates the handling body. */
    record Rate(Score score, String remark) implements HandlingAct, Rating {
        public Rate {
            remark = Rating.words(score, remark);
        }

        @Override
        public Rated rated() {
            return Rated.ORGAN;
        }
    }

    /** What a petitioner who does not rate wants to say. */
    record LeaveRemark(String text) implements HandlingAct, Remark {
        public LeaveRemark {
            text = Remark.words(text);
        }
    }
}
