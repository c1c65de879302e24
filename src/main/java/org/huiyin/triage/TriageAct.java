package org.huiyin.triage;

import java.time.LocalDate;
import java.util.Optional;
import org.huiyin.procedure.Act;
import org.huiyin.procedure.Classifying;
import org.huiyin.procedure.Document;
import org.huiyin.procedure.Evidence;
import org.huiyin.procedure.Matter;
import org.huiyin.procedure.MatterKind;
import org.huiyin.procedure.Proposal;
import org.huiyin.procedure.Rated;
import org.huiyin.procedure.Rating;
import org.huiyin.procedure.Remark;
import org.huiyin.procedure.Score;
import org.huiyin.procedure.ServiceWay;
import org.huiyin.procedure.Serving;
import org.huiyin.procedure.Statement;
import org.jspecify.annotations.Nullable;

/** What triage can do with a petition, and at the end the petitioner. */
public sealed interface TriageAct extends Act
        permits ClosingAct,
                SplitAct,
                SealedAct,
                RepairAct,
                DoubleAct,
                TriageAct.Transfer,
                TriageAct.Assign,
                TriageAct.Classify,
                TriageAct.Urge,
                TriageAct.Deliver,
                TriageAct.Propose,
                TriageAct.Rate,
                TriageAct.LeaveRemark {

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

    /** Submits an act of triage, word for word, for approval. */
    record Propose(TriageAct draft) implements TriageAct, Proposal {
        public Propose {
            if (!(draft instanceof Assign
                    || draft instanceof ClosingAct.Decline
                    || draft instanceof ClosingAct.File
                    || draft instanceof DoubleAct.Annul)) {
                throw new IllegalArgumentException("这一项不用送审。");
            }
        }
    }
}
