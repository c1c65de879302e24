package org.huiyin.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place: province, city, county, township or village, with a code of 2, 4, 6, 9 or 12 digits. */
public record Division(String code, String name, @Nullable String parent) {

    private static final List<Integer> LENGTHS = List.of(2, 4, 6, 9, 12);

    public Division {
        if (!valid(code) || name.isBlank()) {
            throw new IllegalArgumentException("a division has a code of 2, 4, 6, 9 or 12 digits and a name");
        }
    }

    static boolean valid(String code) {
        return LENGTHS.contains(code.length()) && code.matches("[0-9]+");
    }

    /** The code of the place around this one; null for a province. */
    static @Nullable String parentOf(String code) {
        var level = LENGTHS.indexOf(code.length());
        return level < 1 ? null : code.substring(0, LENGTHS.get(level - 1));
    }
}
