package org.huiyin.triage;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huiyin.procedure.Act;
import org.huiyin.procedure.Classifying;
import org.huiyin.procedure.Correction;
import org.huiyin.procedure.Document;
import org.huiyin.procedure.Effect;
import org.huiyin.procedure.Evidence;
import org.huiyin.procedure.Matter;
import org.huiyin.procedure.MatterKind;
import org.huiyin.procedure.Paired;
import org.huiyin.procedure.Parting;
import org.huiyin.procedure.Proposal;
import org.huiyin.procedure.Rated;
import org.huiyin.procedure.Rating;
import org.huiyin.procedure.Remark;
import org.huiyin.procedure.Repair;
import org.huiyin.procedure.Score;
import org.huiyin.procedure.ServiceWay;
import org.huiyin.procedure.Serving;
import org.huiyin.procedure.Statement;
import org.huiyin.registry.Placing.Sameness;
import org.jspecify.annotations.Nullable;

/** What triage can do with a petition, and at the end the petitioner. */
public sealed interface TriageAct extends Act {

    int NOTE_LIMIT = 500;

    /** Transfers to the body that must answer, which is told why it is thought competent. */
    record Transfer(long body, String note, @Nullable MatterKind kind) implements TriageAct, Classifying {
        public Transfer {
            Classifying.stated(kind);
            note = Statement.orNothing(note, NOTE_LIMIT, "转送说明");
        }

        public Transfer(long body, String note) {
            this(body, note, null);
        }
    }

    /** Assigns to a body, which is to finish within these days and report back. */
    record Assign(
            long body,
            int days,
            String requirement,
            @Nullable MatterKind kind) implements TriageAct, Classifying {
        public Assign {
            Classifying.stated(kind);
            requirement = Statement.of(requirement, 1_000, "办理要求");
            if (days < 1 || days > 365) {
                throw new IllegalArgumentException("交办期限写1到365日之间的天数。");
            }
        }

        public Assign(long body, int days, String requirement) {
            this(body, days, requirement, null);
        }
    }

    /** One thing of several that a letter is about becomes a matter of its own, with what concerns it alone. */
    record Split(String summary, String subject, String division, String text, List<String> demands)
            implements TriageAct, Parting {
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
    record Divided(String note) implements TriageAct {
        public Divided {
            note = Statement.orNothing(note, NOTE_LIMIT, "余下内容的说明");
        }
    }

    /** Answers a simple matter at once. */
    record Answer(String answer, @Nullable MatterKind kind) implements TriageAct, Classifying {
        public Answer {
            Classifying.stated(kind);
            answer = Statement.of(answer, 4_000, "答复");
        }

        public Answer(String answer) {
            this(answer, null);
        }
    }

    /** Does not accept the petition; says why, and where to go. {@code basis}: beside the article of the reason; may be empty. */
    record Decline(
            DeclineReason reason,
            String explanation,
            String instead,
            @Nullable MatterKind kind,
            String basis) implements TriageAct, Classifying {
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

    /** Shows the writer another door. */
    record Guide(
            String organ,
            String why,
            String address,
            String phone,
            @Nullable MatterKind kind) implements TriageAct, Classifying {
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

    /** Keeps the petition without handling it, for a reason of the closed list. */
    record File(FilingReason reason, String note, @Nullable MatterKind kind) implements TriageAct, Classifying {
        public File {
            Classifying.stated(kind);
            note = Statement.of(note, 1_000, "情况说明");
        }

        public File(FilingReason reason, String note) {
            this(reason, note, null);
        }
    }

    /** States what kind the matter is; it can be stated anew while the matter is in triage. */
    record Classify(MatterKind kind, String reason) implements TriageAct, Classifying {
        public Classify {
            Classifying.stated(kind);
            reason = Statement.orNothing(reason, NOTE_LIMIT, "定性的理由");
        }
    }

    /** Urges the body that has the matter. */
    record Urge(String note) implements TriageAct {
        public Urge {
            note = Statement.orNothing(note, NOTE_LIMIT, "催办的话");
        }
    }

    /** Records that a paper of this proceeding reached the petitioner. */
    record Deliver(
            int document,
            ServiceWay way,
            LocalDate received,
            String place,
            String recipient,
            String server,
            Evidence evidence)
            implements TriageAct, Serving {
        public Deliver {
            place = Statement.of(place, 100, "送达地点");
            server = Statement.of(server, 40, "送达人");
            recipient = Statement.orNothing(recipient, 40, "签收人");
            evidence = Objects.requireNonNullElse(evidence, Evidence.NONE);
        }

        @Override
        public Optional<Document> served(int proceeding, Matter matter) {
            return Serving.numbered(document, proceeding, matter);
        }
    }

    /** Fetches back what was handed over and not yet acted on. */
    record Recall(String reason) implements TriageAct, Repair {
        public Recall {
            reason = Statement.of(reason, NOTE_LIMIT, "撤回的原因");
        }
    }

    /** Corrects words of the officer's own latest act; what he wrote before stays. */
    record Correct(int entry, String was, String reads, String reason) implements TriageAct, Correction {
        public Correct {
            was = Correction.words(was, "原来写的");
            reads = Correction.words(reads, "应当是");
            reason = Correction.words(reason, "更正的原因");
        }
    }

    /** Corrects how the matter stands in lists: its summary, its subject, its place. */
    record CorrectRegistration(String summary, String subject, String division, String reason)
            implements TriageAct, Repair {
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

    /** The petitioner rates the petition bureau. */
    record Rate(Score score, String remark) implements TriageAct, Rating {
        public Rate {
            remark = Rating.words(score, remark);
        }

        @Override
        public Rated rated() {
            return Rated.BUREAU;
        }
    }

    /** What a petitioner who does not rate wants to say. */
    record LeaveRemark(String text) implements TriageAct, Remark {
        public LeaveRemark {
            text = Remark.words(text);
        }
    }

    /** Folds the matter into an earlier one of the same writer: the same was registered twice. */
    record Fold(Long twin, Sameness known, String note) implements TriageAct, Paired, Repair {
        public Fold {
            note = Statement.of(note, NOTE_LIMIT, "说明");
        }
    }

    /** Takes a registration by mistake out of what counts; {@code twin}: the one that counts instead. */
    record Annul(AnnulReason reason, @Nullable Long twin, String note) implements TriageAct, Paired, Repair {
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

    /** Submits an act of triage, word for word, for approval. */
    record Propose(TriageAct draft) implements TriageAct, Proposal {
        public Propose {
            if (!(draft instanceof Assign
                    || draft instanceof Decline
                    || draft instanceof File
                    || draft instanceof Annul)) {
                throw new IllegalArgumentException("这一项不用送审。");
            }
        }
    }
}
