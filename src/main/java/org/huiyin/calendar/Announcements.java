package org.huiyin.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Which years have an announced arrangement, which only the days the law names; other years follow the week alone. */
final class Announcements {

    private final SortedMap<Integer, Boolean> years;

    Announcements(List<Arrangement> arrangements) {
        years = new TreeMap<>();
        arrangements.forEach(a -> years.put(a.year(), a.announced()));
    }

    /** The latest announced year, 0 if there is none. */
    int latest() {
        return years.entrySet().stream()
                .filter(SortedMap.Entry::getValue)
                .mapToInt(SortedMap.Entry::getKey)
                .max()
                .orElse(0);
    }

    /** What is to be said of a period that touches these years; null when all are announced. */
    @Nullable
    String warning(int first, int last) {
        var warnings = new StringJoiner("；").setEmptyValue("");
        say(warnings, first, last, this::past, "放假安排未收录，只按周末推算，请自行核对");
        say(warnings, first, last, y -> Boolean.FALSE.equals(years.get(y)), "放假安排尚未公布，按法定节假日最低天数计算，公布后可能顺延");
        say(warnings, first, last, y -> !years.containsKey(y) && !past(y), "放假安排尚未公布，只按周末推算，公布后可能顺延");
        return warnings.length() == 0 ? null : warnings.toString();
    }

    private boolean past(int year) {
        return !years.containsKey(year) && year < latest();
    }

    private static void say(StringJoiner warnings, int first, int last, IntPredicate which, String what) {
        var found = IntStream.rangeClosed(first, last).filter(which).boxed().toList();
        if (!found.isEmpty()) {
            warnings.add(String.join("、", spans(found)) + what);
        }
    }

    private static List<String> spans(List<Integer> years) {
        var spans = new ArrayList<String>();
        for (int i = 0, start = 0; i < years.size(); i++) {
            if (i + 1 == years.size() || years.get(i + 1) != years.get(i) + 1) {
                spans.add(span(years.get(start), years.get(i)));
                start = i + 1;
            }
        }
        return spans;
    }

    private static String span(int first, int last) {
        return first == last ? first + "年" : first + "年至" + last + "年";
    }
}
