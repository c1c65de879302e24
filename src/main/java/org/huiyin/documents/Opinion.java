package org.huiyin.documents;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.procedure.Paper;
import org.jspecify.annotations.Nullable;

/** 信访处理意见书: each demand answered with facts and legal basis, and where to ask for review (Art. 32, 35). */
public record Opinion(
        Imprint imprint,
        String petition,
        List<String> petitioners,
        LocalDate accepted,
        String facts,
        List<Answer> answers,
        Review review,
        Contact contact)
        implements PaperData {

    public Opinion {
        Required.text(petition, "number of the petition");
        petitioners = Required.some(petitioners, "petitioner");
        Required.text(facts, "facts and reasons given by the petitioner");
        answers = Required.some(answers, "demands");
    }

    /** One demand, what was found out about it, and the opinion with its legal basis. */
    public record Answer(String demand, String findings, Verdict verdict, String opinion, String basis) {

        public Answer {
            Required.text(demand, "demand");
            Required.text(findings, "findings");
            Required.text(opinion, "opinion");
            Required.text(basis, "legal basis");
        }
    }

    /** The organ above, which reviews on a request made within thirty days of receipt (Art. 35). */
    public record Review(String organ, @Nullable String address) {

        public Review {
            Required.text(organ, "organ that reviews");
        }
    }

    @Override
    public Paper paper() {
        return Paper.OPINION;
    }

    @Override
    public Opinion numbered(String number) {
        return new Opinion(imprint.numbered(number), petition, petitioners, accepted, facts, answers, review, contact);
    }
}
