package org.huiyin.calendar;

import java.time.LocalDate;

/**
 * A day that departs from the week.
 *
 * @param off false for a Saturday or Sunday that is worked
 */
record Holiday(LocalDate day, String name, boolean off) {

    Holiday {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a holiday needs its name");
        }
    }
}
