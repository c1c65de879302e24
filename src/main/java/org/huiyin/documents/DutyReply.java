package org.huiyin.documents;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.procedure.Paper;
import org.jspecify.annotations.Nullable;

/** 履职答复书: what was checked, what was done or why not, and the remedies of that law; no review of the petition procedure (Art. 31(5)). */
public record DutyReply(
        Imprint imprint,
        String petition,
        List<String> petitioners,
        LocalDate received,
        @Nullable String transferredFrom,
        String summary,
        String checked,
        String done,
        String basis,
        String remedies,
        Contact contact)
        implements PaperData {

    public DutyReply {
        Required.text(petition, "number of the petition");
        petitioners = Required.some(petitioners, "petitioner");
        Required.text(summary, "matter");
        Required.text(checked, "facts that were checked");
        Required.text(done, "measures taken, or why none were");
        Required.text(basis, "legal basis");
        Required.text(remedies, "legal remedies");
    }

    @Override
    public Paper paper() {
        return Paper.DUTY_REPLY;
    }

    @Override
    public DutyReply numbered(String number) {
        return new DutyReply(
                imprint.numbered(number),
                petition,
                petitioners,
                received,
                transferredFrom,
                summary,
                checked,
                done,
                basis,
                remedies,
                contact);
    }
}
