package org.huiyin.procedure;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.calendar.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/**
 * All that a decision may know besides the matter: who acts in what capacity for which body, when it occurred, when it
 * reaches a recipient, today, the calendar, the terms as they hold at a body, the keyed digest of an act, who signs
 * what, what was done before, who else could do an officer's work, what lies beside the matter, and what bodies there are.
 */
public record Circumstances(
        Capacity capacity,
        @Nullable Long body,
        LocalDate occurred,
        LocalDate arrives,
        LocalDate today,
        WorkingCalendar calendar,
        Lengths lengths,
        Digests digests,
        Signers signers,
        Past past,
        Others others,
        Besides besides,
        Bodies bodies) {

    /** Where nothing was done before that matters. */
    public Circumstances(
            Capacity capacity,
            @Nullable Long body,
            LocalDate occurred,
            LocalDate arrives,
            LocalDate today,
            WorkingCalendar calendar,
            Lengths lengths,
            Digests digests,
            Signers signers) {
        this(
                capacity,
                body,
                occurred,
                arrives,
                today,
                calendar,
                lengths,
                digests,
                signers,
                Past.NOTHING,
                (officer, at) -> true,
                Besides.NOTHING,
                Bodies.ALIKE);
    }

    /** The same, where that is known of the matter. */
    public Circumstances knowing(Besides known) {
        return with(past, others, known, bodies);
    }

    /** The same, where these acts were done before. */
    public Circumstances after(List<Past.Done> earlier) {
        return with(new Past(earlier), others, besides, bodies);
    }

    /** The same, where it is known who else could do an officer's work. */
    public Circumstances staffed(Others staff) {
        return with(past, staff, besides, bodies);
    }

    /** The same, where it is known what bodies there are. */
    public Circumstances among(Bodies known) {
        return with(past, others, besides, known);
    }

    private Circumstances with(Past past, Others others, Besides besides, Bodies bodies) {
        return new Circumstances(
                capacity, body, occurred, arrives, today, calendar, lengths, digests, signers, past, others, besides,
                bodies);
    }

    /** The length of a term at a body on a day, in the term's own unit; never longer than the statutory one. */
    @FunctionalInterface
    public interface Lengths {
        int of(Term term, long body, LocalDate on);
    }

    /** Whether somebody of a capacity may sign acts of that code at a body. */
    @FunctionalInterface
    public interface Signers {
        boolean may(String code, Capacity capacity, long body);

        /** Whether acts of that code are checked (核稿) at a body before they are signed. */
        default boolean checks(String code, long body) {
            return false;
        }
    }

    /** Whether somebody else holds each of an officer's capacities at a body. */
    @FunctionalInterface
    public interface Others {
        boolean hold(long officer, long body);
    }

    /** The keyed digest of an act's exact content. */
    @FunctionalInterface
    public interface Digests {
        String of(Act act);
    }
}
