package org.huiyin.calendar;

import java.time.LocalDate;

/** A day that did not count, or on which a period could not end, with the reason: 国庆节, 周六. */
public record Skipped(LocalDate date, String reason) {

    public Skipped {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a skipped day needs its reason");
        }
    }
}
