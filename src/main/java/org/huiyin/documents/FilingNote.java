package org.huiyin.documents;

import java.time.LocalDate;
import org.huiyin.procedure.Paper;
import org.jspecify.annotations.Nullable;

/** 存查审批单: filed without further handling, for a reason from the closed list and under a second signature. */
public record FilingNote(
        Imprint imprint,
        String petition,
        String channel,
        LocalDate received,
        String summary,
        String reason,
        @Nullable String remark,
        String proposer,
        LocalDate proposed,
        String signer,
        LocalDate signed)
        implements PaperData {

    public FilingNote {
        Required.text(petition, "number of the petition");
        Required.text(channel, "channel");
        Required.text(summary, "matter");
        Required.text(reason, "reason from the list");
        Required.text(proposer, "officer who proposed it");
        Required.text(signer, "officer who signed it");
        if (proposer.equals(signer)) {
            throw new IllegalArgumentException("filing takes a second person's signature");
        }
        Required.order(proposed, signed, "it was signed before it was proposed");
    }

    @Override
    public boolean namesWriters() {
        return false;
    }

    @Override
    public Paper paper() {
        return Paper.FILING_NOTE;
    }

    @Override
    public FilingNote numbered(String number) {
        return new FilingNote(
                imprint.numbered(number),
                petition,
                channel,
                received,
                summary,
                reason,
                remark,
                proposer,
                proposed,
                signer,
                signed);
    }
}
