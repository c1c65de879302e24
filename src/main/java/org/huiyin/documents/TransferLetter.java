package org.huiyin.documents;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.procedure.Paper;
import org.jspecify.annotations.Nullable;

/** 转送函: matters handed over to the organ that must answer, with a slip to acknowledge them (Art. 22). */
public record TransferLetter(
        Imprint imprint,
        String recipient,
        List<Item> items,
        @Nullable LocalDate answerBy,
        @Nullable LocalDate objectBy,
        Contact contact)
        implements PaperData {

    public TransferLetter {
        Required.text(recipient, "organ addressed");
        items = Required.some(items, "matters handed over");
    }

    /** One matter handed over: whose, what it is about, and what is attached. */
    public record Item(String petition, List<String> petitioners, String summary, List<String> attachments) {

        public Item {
            Required.text(petition, "number of the petition");
            petitioners = List.copyOf(petitioners);
            Required.text(summary, "matter");
            attachments = List.copyOf(attachments);
        }
    }

    @Override
    public Paper paper() {
        return Paper.TRANSFER_LETTER;
    }

    @Override
    public TransferLetter numbered(String number) {
        return new TransferLetter(imprint.numbered(number), recipient, items, answerBy, objectBy, contact);
    }
}
