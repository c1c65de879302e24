package org.huiyin.documents;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.procedure.Paper;

/** 延长办理期限告知书: the old last day, the new one, why, and who approved it (Art. 34). */
public record ExtensionNotice(
        Imprint imprint,
        String petition,
        List<String> petitioners,
        LocalDate accepted,
        String summary,
        LocalDate before,
        LocalDate until,
        String reason,
        String approver,
        Tracking tracking,
        Contact contact)
        implements PaperData {

    public ExtensionNotice {
        Required.text(petition, "number of the petition");
        petitioners = Required.some(petitioners, "petitioner");
        Required.text(summary, "matter");
        Required.text(reason, "reason for the extension");
        Required.text(approver, "head of the organ who approved it");
        if (!until.isAfter(before)) {
            throw new IllegalArgumentException("an extension ends after the old last day");
        }
    }

    @Override
    public Paper paper() {
        return Paper.EXTENSION_NOTICE;
    }

    @Override
    public ExtensionNotice numbered(String number) {
        return new ExtensionNotice(
                imprint.numbered(number),
                petition,
                petitioners,
                accepted,
                summary,
                before,
                until,
                reason,
                approver,
                tracking,
                contact);
    }
}
