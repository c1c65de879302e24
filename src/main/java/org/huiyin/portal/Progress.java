package org.huiyin.portal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far a petition is, as its writer reads it.
 *
 * @param asked the number that was asked for, where it is another one of the same matter
 * @param now where it stands, in a sentence
 * @param next what must be done for the writer and what he can do, the nearest day first
 * @param seen who opened the writer's identity
 * @param root the newest root that closes the journal of this house; null until the first
 * @param mayRate whether the answer can be rated now
 * @param maySupplement whether the writer can still add to what he wrote
 */
public record Progress(
        String number,
        @Nullable String asked,
        String channel,
        LocalDate received,
        String about,
        String now,
        List<Station> route,
        List<Next> next,
        List<Seen> seen,
        @Nullable String root,
        boolean mayRate,
        boolean maySupplement) {

    /** A body the petition came to, what happened there, and the papers it gave the writer; {@code here}: it is there now. */
    public record Station(String body, boolean here, List<Fact> facts, List<Letter> papers) {}

    /** What happened on a day. */
    public record Fact(LocalDate on, String what) {}

    /** A paper for the writer, by its number within the matter; {@code readable}: he can read it here, too. */
    public record Letter(int no, String title, String number, LocalDate issued, boolean readable) {}

    /** What comes next and until when; {@code yours}: it is the writer's to do; {@code late}: the day has passed. */
    public record Next(String what, LocalDate until, boolean yours, boolean late) {}

    /** That somebody looked at who the writer is, and why. */
    public record Seen(String body, String officer, String reason, LocalDateTime at) {}

    /** The next thing an organ owes the writer. */
    @JsonIgnore
    public Optional<Next> owed() {
        return next.stream().filter(step -> !step.yours()).findFirst();
    }

    /** The paper of that number, where it is one for the writer. */
    public Optional<Letter> paper(int no) {
        return route.stream()
                .flatMap(station -> station.papers().stream())
                .filter(paper -> paper.no() == no && paper.readable())
                .findFirst();
    }
}
