package org.huiyin.documents;

import java.time.LocalDate;
import java.util.List;

/** Refuses a paper that leaves out what the rules say it must state. */
final class Required {

    private Required() {}

    static String text(String value, String what) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a paper must state the " + what);
        }
        return value;
    }

    static <T> List<T> some(List<T> values, String what) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("a paper must state the " + what);
        }
        return List.copyOf(values);
    }

    static void order(LocalDate first, LocalDate then, String why) {
        if (then.isBefore(first)) {
            throw new IllegalArgumentException(why);
        }
    }
}
