package org.huiyin.registry;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.huiyin.identity.MaskedWriter;
import org.huiyin.procedure.Act;
import org.huiyin.procedure.Effect.Twinning;
import org.huiyin.procedure.Matter;
import org.huiyin.procedure.Paper;
import org.huiyin.procedure.ServiceWay;
import org.jspecify.annotations.Nullable;

/**
 * Everything of one matter that its reader may see, opened and logged. {@code writers} are masked; {@code counts}: it was
 * registered twice or by mistake; {@code twins}: what was so registered of this one.
 */
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
        List<Linked> linked,
        @Nullable Counts counts,
        List<Linked> twins) {

    /** Another matter that belongs together with this one, where the reader may see it too. */
    public record Linked(MatterId id, String number, String summary) {}

    /** That another matter counts instead of this one, and which, where there is one and the reader may see it too. */
    public record Counts(Twinning how, @Nullable Linked instead) {

        /** In a few words: 已并入青信〔2026〕0001号. */
        public String told() {
            return instead == null
                    ? how.title()
                    : how.title() + (how == Twinning.FOLDED ? "" : "，见") + instead.number();
        }
    }

    /** A scan or photo that came with the petition; {@code size} in bytes. */
    public record Attachment(int no, String name, String media, long size) {}

    /**
     * A paper that was issued, with its official number. {@code outside}: before this register, and never drawn here;
     * {@code readable}: there is something to read of it.
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
            boolean outside,
            boolean readable,
            @Nullable ServiceWay way,
            @Nullable LocalDate served) {

        /** Whether it goes to the writer and his receipt of it is to be proved; the slip is handed over as it is drawn. */
        public boolean toBeServed() {
            return paper.forPetitioner() && paper != Paper.RECEIPT_SLIP && !outside;
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
