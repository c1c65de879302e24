package org.huiyin.documents;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.procedure.Paper;
import org.jspecify.annotations.Nullable;

/** 转送告知书: an organ that is no petition bureau passed the matter on within its own system, and tells where to (Art. 23). */
public record TransferNotice(
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

    public TransferNotice {
        Required.text(petition, "number of the petition");
        petitioners = Required.some(petitioners, "petitioner");
        Required.text(channel, "channel");
        Required.text(summary, "matter");
        Required.text(recipient, "organ the matter was sent to");
        Required.order(received, transferred, "the matter was sent on before it was received");
    }

    @Override
    public Paper paper() {
        return Paper.TRANSFER_NOTICE;
    }

    @Override
    public TransferNotice numbered(String number) {
        return new TransferNotice(
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
