package org.huiyin.registry;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.huiyin.identity.MaskedWriter;
import org.huiyin.procedure.Act;
import org.huiyin.procedure.Matter;
import org.huiyin.procedure.Paper;
import org.huiyin.procedure.ServiceWay;
import org.jspecify.annotations.Nullable;

/** Everything of one matter that its reader may see, opened and logged. {@code writers} are masked. */
public record Dossier(
        MatterId id,
        String number,
        Channel channel,
        LocalDateTime occurred,
        long registeredAt,
        String summary,
        String subject,
        String division,
        boolean history,
        boolean sample,
        boolean sealed,
        Matter state,
        List<MaskedWriter> writers,
        String text,
        List<String> demands,
        List<Attachment> files,
        List<Issued> papers,
        List<Entry> entries,
        List<Contact> contacts,
        List<Linked> linked) {

    /** Another matter that belongs together with this one, where the reader may see it too. */
    public record Linked(MatterId id, String number, String summary) {}

    /** A scan or photo that came with the petition; {@code size} in bytes. */
    public record Attachment(int no, String name, String media, long size) {}

    /**
     * A paper that was issued, with its official number.
     *
     * @param way how it was served; null where that was not recorded
     * @param served the day from which it counts as received; null until its service was recorded
     */
    public record Issued(
            int no,
            int proceeding,
            Paper paper,
            String number,
            long body,
            LocalDate issued,
            @Nullable ServiceWay way,
            @Nullable LocalDate served) {

        /** Whether it goes to the writer and his receipt of it is to be proved; the slip is handed over as it is drawn. */
        public boolean toBeServed() {
            return paper.forPetitioner() && paper != Paper.RECEIPT_SLIP;
        }
    }

    /** The latest act of that kind in a proceeding. */
    public <A extends Act> Optional<A> latest(int proceeding, Class<A> type) {
        return entries.reversed().stream()
                .filter(entry -> entry.proceeding() == proceeding && type.isInstance(entry.act()))
                .map(entry -> type.cast(entry.act()))
                .findFirst();
    }
}
