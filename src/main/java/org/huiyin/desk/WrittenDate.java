package org.huiyin.desk;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A date as people write it: 2026年3月5日, 2026-3-5, 2026/3/5, 2026.3.5, 20260305, in any width and with spaces. */
public final class WrittenDate {

    private static final Pattern PARTED = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})[日号]?");
    private static final Pattern PACKED = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

    private WrittenDate() {}

    /** The date meant, or empty when the words name none (13月, 2月30日, 昨天). */
    public static Optional<LocalDate> read(String typed) {
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .replace('。', '.')
                .replaceAll("[—–−―]", "-");
        return Stream.of(PARTED, PACKED)
                .map(form -> form.matcher(plain))
                .filter(Matcher::matches)
                .findFirst()
                .flatMap(WrittenDate::date);
    }

    private static Optional<LocalDate> date(Matcher parts) {
        try {
            return Optional.of(LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
