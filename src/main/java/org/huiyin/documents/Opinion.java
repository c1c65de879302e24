package org.huiyin.documents;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.procedure.Paper;
import org.jspecify.annotations.Nullable;

/** 信访处理意见书: what was asked and stated, what was found, each demand answered with its basis, and where to ask for review (Art. 32, 35). */
public record Opinion(
        Imprint imprint,
        String petition,
        List<String> petitioners,
        LocalDate accepted,
        String stated,
        String findings,
        List<Answer> answers,
        String basis,
        Review review,
        Contact contact)
        implements PaperData {

    public Opinion {
        Required.text(petition, "number of the petition");
        petitioners = Required.some(petitioners, "petitioner");
        Required.text(stated, "facts and reasons given by the petitioner");
        Required.text(findings, "findings");
        answers = Required.some(answers, "demands");
        Required.text(basis, "legal basis");
    }

    /** One demand, the verdict on it and the opinion in words. */
    public record Answer(String demand, Verdict verdict, String opinion) {

        public Answer {
            Required.text(demand, "demand");
            Required.text(opinion, "opinion");
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
        return new Opinion(
                imprint.numbered(number),
                petition,
                petitioners,
                accepted,
                stated,
                findings,
                answers,
                basis,
                review,
                contact);
    }
}
