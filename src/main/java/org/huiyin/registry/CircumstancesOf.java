package org.huiyin.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.huiyin.calendar.Calendars;
import org.huiyin.directory.Directories;
import org.huiyin.directory.Directory;
import org.huiyin.directory.Occasion;
import org.huiyin.directory.Source;
import org.huiyin.identity.MatterKey;
import org.huiyin.procedure.Capacity;
import org.huiyin.procedure.Circumstances;
import org.springframework.stereotype.Component;

/** Gathers what a decision may know: calendar, terms as they hold, the occasion, the digest under the matter's key. */
@Component
final class CircumstancesOf {

    static final ZoneId HERE = ZoneId.of("Asia/Shanghai");

    private final Calendars calendars;
    private final Directories directories;
    private final ActCodec codec;

    CircumstancesOf(Calendars calendars, Directories directories, ActCodec codec) {
        this.calendars = calendars;
        this.directories = directories;
        this.codec = codec;
    }

    Circumstances at(Occasion occasion, Instant recorded, MatterKey key) {
        var directory = directories.current();
        var occurred = occasion.occurred().toLocalDate();
        var today = LocalDate.ofInstant(recorded, HERE);
        return new Circumstances(
                        occasion.capacity(),
                        occasion.body(),
                        occurred,
                        arrival(occasion, occurred, today),
                        today,
                        calendars.current(),
                        (term, body, on) -> term.shortenable()
                                ? directory.length(term.code(), term.length(), body, on)
                                : term.length(),
                        act -> key.digest(codec.bytes(act)),
                        new Signing(directory))
                .staffed((officer, body) -> othersHold(directory, officer, body, today));
    }

    /** Who signs and what is checked, as bodies have set it. */
    private record Signing(Directory directory) implements Circumstances.Signers {

        @Override
        public boolean may(String code, Capacity capacity, long body) {
            return directory.maySign(code, capacity, body);
        }

        @Override
        public boolean checks(String code, long body) {
            return directory.checks(code, body);
        }
    }

    private static boolean othersHold(Directory directory, long officer, long body, LocalDate today) {
        return directory.officer(officer).postsOn(today).stream()
                .filter(post -> post.body() == body)
                .allMatch(post -> directory.officers().stream()
                        .filter(other -> other.id() != officer && other.active())
                        .flatMap(other -> other.postsOn(today).stream())
                        .anyMatch(held -> held.body() == body && held.capacity() == post.capacity()));
    }

    /** At registration the registering body's clock runs from the day it received the petition (条例第二十二条). */
    Circumstances registering(Occasion occasion, Instant recorded, MatterKey key) {
        var now = at(occasion, recorded, key);
        return new Circumstances(
                now.capacity(),
                now.body(),
                now.occurred(),
                now.occurred(),
                now.today(),
                now.calendar(),
                now.lengths(),
                now.digests(),
                now.signers());
    }

    /**
     * An organ's clock starts when it receives (条例第二十三条): on the system that is the day the act is entered. Told
     * later from a source that proves the day (import, sample), it is the day it occurred.
     */
    private static LocalDate arrival(Occasion occasion, LocalDate occurred, LocalDate today) {
        return occasion.source() == Source.IMPORT || occasion.source() == Source.SAMPLE ? occurred : today;
    }
}
