package org.huiyin.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Spans of days; both ends belong to the span, an absent end leaves it open. */
final class Dates {

    private Dates() {}

    static void inOrder(LocalDate since, @Nullable LocalDate until) {
        if (until != null && until.isBefore(since)) {
            throw new IllegalArgumentException("a span does not end before it begins");
        }
    }

    static boolean within(LocalDate day, LocalDate since, @Nullable LocalDate until) {
        return !day.isBefore(since) && (until == null || !day.isAfter(until));
    }
}
