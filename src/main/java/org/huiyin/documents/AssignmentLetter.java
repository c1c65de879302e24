package org.huiyin.documents;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.procedure.Paper;
import org.jspecify.annotations.Nullable;

/** 交办函: a body is to finish the matter by a day, meet what is required of it and hand in a report (Art. 22). */
public record AssignmentLetter(
        Imprint imprint,
        String recipient,
        String petition,
        List<String> petitioners,
        String summary,
        List<String> attachments,
        String requirement,
        LocalDate finishBy,
        @Nullable LocalDate answerBy,
        @Nullable LocalDate objectBy,
        Contact contact)
        implements PaperData {

    public AssignmentLetter {
        Required.text(recipient, "body it is assigned to");
        Required.text(petition, "number of the petition");
        petitioners = List.copyOf(petitioners);
        Required.text(summary, "matter");
        attachments = List.copyOf(attachments);
        Required.text(requirement, "requirement");
        Required.order(imprint.date(), finishBy, "the day to finish by lies before the letter");
    }

    @Override
    public Paper paper() {
        return Paper.ASSIGNMENT_LETTER;
    }

    @Override
    public AssignmentLetter numbered(String number) {
        return new AssignmentLetter(
                imprint.numbered(number),
                recipient,
                petition,
                petitioners,
                summary,
                attachments,
                requirement,
                finishBy,
                answerBy,
                objectBy,
                contact);
    }
}
