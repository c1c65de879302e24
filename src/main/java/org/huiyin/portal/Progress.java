package org.huiyin.portal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.huiyin.procedure.Rated;
import org.jspecify.annotations.Nullable;

/**
 * How far a petition is, as its writer reads it.
 *
 * @param now where it stands, in a sentence
 * @param ask whom to ring up; null where no telephone is known
 * @param next what must be done for the writer and what he can do, the nearest day first
 * @param seen who opened the writer's identity
 * @param root the newest root that closes the journal of this house; null until the first
 * @param number the number that was asked for
 * @param with the petition this one is dealt with, where the number is another one of the same matter
 * @param ratings who can be rated now
 * @param mayRemark whether a remark can be left instead
 * @param maySupplement whether the writer can still add to what he wrote
 * @param mail null where nothing is mailed
 * @param parts what the letter was split into, each with how far it is
 */
public record Progress(
        String number,
        String channel,
        LocalDate received,
        String about,
        String now,
        @Nullable Ask ask,
        List<Station> route,
        List<Next> next,
        List<Seen> seen,
        @Nullable String root,
        @Nullable Earlier with,
        List<Rate> ratings,
        boolean mayRemark,
        boolean maySupplement,
        @JsonIgnore @Nullable Mailed mail,
        List<Part> parts) {

    /** Where news of it is mailed, masked; {@code stopped}: not any more, as the writer wished. */
    public record Mailed(String address, boolean stopped) {}

    /** The body that has it, and its telephone. */
    public record Ask(String body, String phone) {}

    /** The petition that opened the matter which this one joined. */
    public record Earlier(String number, LocalDate received) {}

    /** A body that can be rated, and until when. */
    public record Rate(Rated rated, String body, LocalDate until) {}

    /**
     * One of several things the writer wrote about, which is handled on its own.
     *
     * @param code with the number it opens this part
     * @param next what comes next, where a day is set for it
     */
    public record Part(
            String number,
            String code,
            String about,
            String now,
            @Nullable Next next) {}

    /** A body the petition came to, what happened there, and the papers it gave the writer; {@code here}: it is there now. */
    public record Station(String body, boolean here, List<Fact> facts, List<Letter> papers) {}

    /** What happened on a day. */
    public record Fact(LocalDate on, String what) {}

    /**
     * A paper for the writer, by its number within the matter.
     *
     * @param readable he can read it here, too
     * @param served when it counts as received; null where no service of it was recorded
     */
    public record Letter(
            int no,
            String title,
            String number,
            LocalDate issued,
            boolean readable,
            @Nullable LocalDate served) {}

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
