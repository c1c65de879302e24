package org.huiyin.directory;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The shorter terms that bodies have set for themselves. */
final class TermLengths {

    private record Key(long body, String term) {}

    private final Map<Key, List<TermSetting>> settings;

    TermLengths(List<TermSetting> rows) {
        settings = rows.stream().collect(groupingBy(row -> new Key(row.body(), row.term())));
    }

    /** The newest setting of that day, never more than the law gives. */
    int length(String term, int statutory, long body, LocalDate on) {
        return settings.getOrDefault(new Key(body, term), List.of()).stream()
                .filter(setting -> !setting.since().isAfter(on))
                .max(Comparator.comparing(TermSetting::since))
                .map(setting -> Math.min(statutory, setting.length()))
                .orElse(statutory);
    }
}
