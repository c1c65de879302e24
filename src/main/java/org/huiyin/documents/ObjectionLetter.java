package org.huiyin.documents;

import java.time.LocalDate;
import org.huiyin.procedure.Paper;
import org.jspecify.annotations.Nullable;

/** 异议函: the sender is told in detail why the matter is not this organ's, and whose it may be (Art. 23). */
public record ObjectionLetter(
        Imprint imprint,
        String recipient,
        @Nullable String handedOver,
        String petition,
        LocalDate received,
        String summary,
        String reasons,
        String duty,
        @Nullable String proposed,
        Contact contact)
        implements PaperData {

    public ObjectionLetter {
        Required.text(recipient, "organ that sent the matter");
        Required.text(petition, "number of the petition");
        Required.text(summary, "matter");
        Required.text(reasons, "detailed reasons");
        Required.text(duty, "provision that states the duty");
    }

    @Override
    public boolean namesWriters() {
        return false;
    }

    @Override
    public Paper paper() {
        return Paper.OBJECTION_LETTER;
    }

    @Override
    public ObjectionLetter numbered(String number) {
        return new ObjectionLetter(
                imprint.numbered(number),
                recipient,
                handedOver,
                petition,
                received,
                summary,
                reasons,
                duty,
                proposed,
                contact);
    }
}
