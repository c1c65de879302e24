package org.huiyin.calendar;

import java.time.LocalDate;

/** Saturdays and Sundays. */
final class Weekend {

    private Weekend() {}

    static boolean includes(LocalDate day) {
        return day.getDayOfWeek().getValue() > 5;
    }

    static String name(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> "周六";
            case SUNDAY -> "周日";
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY ->
                throw new IllegalArgumentException(day + " is no weekend day");
        };
    }
}
