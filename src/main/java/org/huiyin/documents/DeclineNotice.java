package org.huiyin.documents;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.procedure.Paper;

/** 不予受理告知书: why the matter is not accepted, under which provision, and where to go instead. */
public record DeclineNotice(
        Imprint imprint,
        String petition,
        List<String> petitioners,
        LocalDate received,
        String summary,
        String reason,
        String basis,
        String instead,
        Tracking tracking,
        Contact contact)
        implements PaperData {

    public DeclineNotice {
        Required.text(petition, "number of the petition");
        petitioners = Required.some(petitioners, "petitioner");
        Required.text(summary, "matter");
        Required.text(reason, "reason");
        Required.text(basis, "legal basis");
        Required.text(instead, "place to go instead");
    }

    @Override
    public Paper paper() {
        return Paper.DECLINE_NOTICE;
    }

    @Override
    public DeclineNotice numbered(String number) {
        return new DeclineNotice(
                imprint.numbered(number),
                petition,
                petitioners,
                received,
                summary,
                reason,
                basis,
                instead,
                tracking,
                contact);
    }
}
