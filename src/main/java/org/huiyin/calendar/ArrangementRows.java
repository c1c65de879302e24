package org.huiyin.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A year as people type it from the notice: one line a day or a span of days, its holiday, and 放假 or 上班. */
final class ArrangementRows {

    private static final String DAY = "(?:(\\d{4})[-年/.])?(\\d{1,2})[-月/.](\\d{1,2})日?";
    private static final Pattern LINE =
            Pattern.compile(DAY + "(?:\\s*(?:至|到|~|—|－)\\s*" + DAY + ")?\\s+(\\S{1,20})\\s+(放假|休|上班|班|补班)");
    private static final int LONGEST = 15;

    private final int year;
    private final Map<LocalDate, Holiday> days = new TreeMap<>();
    private final List<String> problems = new ArrayList<>();

    private ArrangementRows(int year) {
        this.year = year;
    }

    static List<Holiday> read(int year, String typed) {
        var rows = new ArrangementRows(year);
        var lines = typed.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                rows.line("第%d行：".formatted(i + 1), lines.get(i).strip());
            }
        }
        if (!rows.problems.isEmpty()) {
            throw new ArrangementRefused(rows.problems);
        }
        return List.copyOf(rows.days.values());
    }

    private void line(String where, String line) {
        var parts = LINE.matcher(line.replace('　', ' '));
        if (!parts.matches()) {
            problems.add(where + "看不懂，请写成“2027-10-01至2027-10-07 国庆节 放假”或者“2027-10-09 国庆节 上班”");
            return;
        }
        try {
            var first = day(parts, 1);
            var last = parts.group(5) == null ? first : day(parts, 4);
            span(where, first, last, parts.group(7), parts.group(8).matches("放假|休"));
        } catch (DateTimeException noSuchDay) {
            problems.add(where + "日历上没有这一天，请核对月份和日子");
        }
    }

    private void span(String where, LocalDate first, LocalDate last, String name, boolean off) {
        if (last.isBefore(first) || first.plusDays(LONGEST).isBefore(last)) {
            problems.add(where + "起止日期颠倒，或者超过%d天，请核对".formatted(LONGEST));
            return;
        }
        first.datesUntil(last.plusDays(1)).forEach(day -> add(where, new Holiday(day, name, off)));
    }

    private void add(String where, Holiday holiday) {
        var day = holiday.day();
        if (day.isBefore(LocalDate.of(year - 1, 12, 20)) || day.getYear() > year) {
            problems.add(where + "%s不属于%d年的放假安排".formatted(day, year));
        } else if (!holiday.off() && !Weekend.includes(day)) {
            problems.add(where + "%s不是周六或周日，本来就上班，不用写".formatted(day));
        } else if (days.putIfAbsent(day, holiday) != null) {
            problems.add(where + "%s前面已经写过，请删去一处".formatted(day));
        }
    }

    private LocalDate day(Matcher parts, int group) {
        var written = parts.group(group);
        return LocalDate.of(
                written == null ? year : Integer.parseInt(written),
                Integer.parseInt(parts.group(group + 1)),
                Integer.parseInt(parts.group(group + 2)));
    }
}
