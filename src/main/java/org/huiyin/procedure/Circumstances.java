package org.huiyin.procedure;

import java.time.LocalDate;
import org.huiyin.calendar.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/**
 * All that a decision may know besides the matter: who acts in what capacity for which body, when it occurred, when it
 * reaches a recipient, today, the calendar, the terms as they hold at a body, the keyed digest of an act, and who signs
 * what.
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
        Signers signers) {

    /** The length of a term at a body on a day, in the term's own unit; never longer than the statutory one. */
    @FunctionalInterface
    public interface Lengths {
        int of(Term term, long body, LocalDate on);
    }

    /** Whether somebody of a capacity may sign acts of that code at a body. */
    @FunctionalInterface
    public interface Signers {
        boolean may(String code, Capacity capacity, long body);
    }

    /** The keyed digest of an act's exact content. */
    @FunctionalInterface
    public interface Digests {
        String of(Act act);
    }
}
