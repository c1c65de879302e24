package org.huiyin.documents;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.procedure.Paper;

/** 信访事项答复函: a simple matter answered at once. */
public record DirectReply(
        Imprint imprint,
        String petition,
        List<String> petitioners,
        String channel,
        LocalDate received,
        String summary,
        String answer,
        Contact contact)
        implements PaperData {

    public DirectReply {
        Required.text(petition, "number of the petition");
        petitioners = Required.some(petitioners, "petitioner");
        Required.text(channel, "channel");
        Required.text(summary, "matter");
        Required.text(answer, "answer");
    }

    @Override
    public Paper paper() {
        return Paper.DIRECT_REPLY;
    }

    @Override
    public DirectReply numbered(String number) {
        return new DirectReply(
                imprint.numbered(number), petition, petitioners, channel, received, summary, answer, contact);
    }
}
