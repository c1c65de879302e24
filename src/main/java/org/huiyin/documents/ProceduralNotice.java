package org.huiyin.documents;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.procedure.Paper;
import org.jspecify.annotations.Nullable;

/** 程序性受理告知书: received, and sent on to whom; it opens no handling term (Art. 22, 23). */
public record ProceduralNotice(
        Imprint imprint,
        String petition,
        List<String> petitioners,
        String channel,
        LocalDate received,
        String summary,
        String recipient,
        LocalDate transferred,
        @Nullable LocalDate answerBy,
        Contact recipientContact,
        Tracking tracking,
        Contact contact)
        implements PaperData {

    public ProceduralNotice {
        Required.text(petition, "number of the petition");
        petitioners = Required.some(petitioners, "petitioner");
        Required.text(channel, "channel");
        Required.text(summary, "matter");
        Required.text(recipient, "organ the matter was sent to");
    }

    @Override
    public Paper paper() {
        return Paper.PROCEDURAL_NOTICE;
    }

    @Override
    public ProceduralNotice numbered(String number) {
        return new ProceduralNotice(
                imprint.numbered(number),
                petition,
                petitioners,
                channel,
                received,
                summary,
                recipient,
                transferred,
                answerBy,
                recipientContact,
                tracking,
                contact);
    }
}
