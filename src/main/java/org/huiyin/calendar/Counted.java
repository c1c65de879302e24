package org.huiyin.calendar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A period counted out, with everything needed to explain its last day.
 *
 * @param nominal where the period ends by the number alone
 * @param last where it ends in law: the nominal day, or the next working day after it (民法典 203)
 * @param warning why the last day may still move, when a year it touches has no announced arrangement
 */
public record Counted(
        LocalDate from,
        int length,
        Unit unit,
        LocalDate nominal,
        LocalDate last,
        List<Skipped> skipped,
        @Nullable String warning) {

    public Counted {
        if (length < 1 || !nominal.isAfter(from) || last.isBefore(nominal)) {
            throw new IllegalArgumentException("a period ends after its trigger and not before its nominal day");
        }
        skipped = List.copyOf(skipped);
    }
}
