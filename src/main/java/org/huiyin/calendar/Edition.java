package org.huiyin.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** Names the state of a calendar, so that a deadline can say by which one it was counted. */
final class Edition {

    private Edition() {}

    static String of(int latestYear, List<Arrangement> arrangements) {
        return latestYear + "-" + digest(arrangements).substring(0, 8);
    }

    private static String digest(List<Arrangement> arrangements) {
        var text = arrangements.stream()
                .sorted(Comparator.comparingInt(Arrangement::year))
                .map(Edition::text)
                .collect(Collectors.joining("\n"));
        try {
            var sha = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Arrangement year) {
        return year.days().stream()
                .sorted(Comparator.comparing(Holiday::day))
                .map(d -> d.day() + d.name() + d.off())
                .collect(Collectors.joining(",", year.year() + ":" + year.announced() + ":", ""));
    }
}
