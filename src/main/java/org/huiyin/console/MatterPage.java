package org.huiyin.console;

import java.time.LocalDateTime;
import java.util.List;
import org.huiyin.desk.Countdown;
import org.huiyin.desk.Heading;
import org.huiyin.registry.Dossier;
import org.huiyin.registry.Listed;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a matter shows.
 *
 * @param stage where it stands, for a matter without a running duty
 * @param next what comes after the last station; null where nothing does
 * @param periods the other periods that run: rights, and powers that lapse
 * @param known the reader handles this matter and needs no other reason to see who wrote
 * @param came the petitions of the matter, the one that opened it first
 * @param parts what the letter was split into, for those who split it
 * @param reply what the source says was answered, for imported history; empty where it says nothing
 * @param signatures who drafted, checked and signed what was submitted, the latest first
 */
public record MatterPage(
        Heading heading,
        Dossier dossier,
        String stage,
        List<Station> stations,
        @Nullable NextStep next,
        List<Possible> acts,
        List<Countdown> periods,
        List<Told> told,
        List<Opened> openings,
        Asking asking,
        boolean known,
        String reply,
        List<Came> came,
        List<PartShown> parts,
        List<Signatures> signatures) {

    /** What became a matter of its own; {@code listed} is null where the reader may not see that matter. */
    public record PartShown(String number, @Nullable Listed listed) {}

    /** That somebody looked at who wrote, once for all writers of the matter. */
    public record Opened(String who, String reason, LocalDateTime at) {}

    /** Who is to be asked about the matter: the body that has it, and who did something there last. */
    public record Asking(String body, List<String> people) {}
}
