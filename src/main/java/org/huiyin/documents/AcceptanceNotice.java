package org.huiyin.documents;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.procedure.Paper;
import org.jspecify.annotations.Nullable;

/** 实体性受理告知书: this organ answers the matter itself, on the route of Art. 31(6), until a last day (Art. 23, 34). */
public record AcceptanceNotice(
        Imprint imprint,
        String petition,
        List<String> petitioners,
        LocalDate received,
        @Nullable String transferredFrom,
        String summary,
        LocalDate accepted,
        String term,
        LocalDate last,
        Tracking tracking,
        Contact contact)
        implements PaperData {

    public AcceptanceNotice {
        Required.text(petition, "number of the petition");
        petitioners = Required.some(petitioners, "petitioner");
        Required.text(summary, "matter");
        Required.text(term, "length of the term, such as 60日");
        if (last.isBefore(accepted)) {
            throw new IllegalArgumentException("the last day lies before the acceptance");
        }
    }

    @Override
    public Paper paper() {
        return Paper.ACCEPTANCE_NOTICE;
    }

    @Override
    public AcceptanceNotice numbered(String number) {
        return new AcceptanceNotice(
                imprint.numbered(number),
                petition,
                petitioners,
                received,
                transferredFrom,
                summary,
                accepted,
                term,
                last,
                tracking,
                contact);
    }
}
