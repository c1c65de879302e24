package org.huiyin.documents;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.procedure.Paper;
import org.jspecify.annotations.Nullable;

/** 登记回执: what was received, how to follow it, what happens next and until when (Art. 22). */
public record ReceiptSlip(
        Imprint imprint,
        String petition,
        List<String> petitioners,
        String channel,
        LocalDate received,
        String summary,
        List<Material> materials,
        Tracking tracking,
        String next,
        LocalDate until,
        Contact contact,
        @Nullable String seal)
        implements PaperData {

    public ReceiptSlip {
        Required.text(petition, "number of the petition");
        petitioners = List.copyOf(petitioners);
        Required.text(channel, "channel");
        Required.text(summary, "matter");
        materials = List.copyOf(materials);
        Required.text(next, "next step");
    }

    /** One thing handed in; originals are to be returned. */
    public record Material(String name, int copies, boolean original) {

        public Material {
            Required.text(name, "name of the material");
            if (copies < 1) {
                throw new IllegalArgumentException("material is handed in at least once");
            }
        }
    }

    @Override
    public Paper paper() {
        return Paper.RECEIPT_SLIP;
    }

    @Override
    public ReceiptSlip numbered(String number) {
        return new ReceiptSlip(
                imprint.numbered(number),
                petition,
                petitioners,
                channel,
                received,
                summary,
                materials,
                tracking,
                next,
                until,
                contact,
                seal);
    }
}
