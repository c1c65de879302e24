package org.huiyin.calendar;

import java.time.LocalDate;

/**
 * A day that departs from the week.
 *
 * @param off false for a Saturday or Sunday that is worked
 */
public record Holiday(LocalDate day, String name, boolean off) {

    public Holiday {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a holiday needs its name");
        }
    }

    /** As a person types it. */
    public String line() {
        return day + " " + name + " " + (off ? "放假" : "上班");
    }
}
