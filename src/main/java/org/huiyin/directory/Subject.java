package org.huiyin.directory;

import org.jspecify.annotations.Nullable;

/**
 * What a petition is about (内容分类); codes have three levels of two digits.
 *
 * @param verified false while the code was not found in an official table (未核实)
 */
public record Subject(String code, String name, @Nullable String parent, boolean verified) {

    public Subject {
        if (!code.matches("[0-9]{6}") || code.startsWith("00") || name.isBlank()) {
            throw new IllegalArgumentException("a subject has six digits and a name");
        }
    }

    /** 030201 lies under 030200, that under 030000, that under nothing. */
    static @Nullable String parentOf(String code) {
        if (!code.endsWith("00")) {
            return code.substring(0, 4) + "00";
        }
        return code.endsWith("0000") ? null : code.substring(0, 2) + "0000";
    }
}
