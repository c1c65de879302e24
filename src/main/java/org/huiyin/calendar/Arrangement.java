package org.huiyin.calendar;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The holidays and make-up working days of one year.
 *
 * @param source the notices it was read from; blank when there is none yet
 */
public record Arrangement(int year, String source, List<Holiday> days) {

    public Arrangement {
        days = List.copyOf(days);
        if (days.isEmpty()) {
            throw new ArrangementRefused("文件里没有%d年的放假安排，请换用列有日期的文件".formatted(year));
        }
        var seen = new HashSet<>();
        for (var holiday : days) {
            // a new year's holiday may begin in the last days of December before
            if (Math.abs(holiday.day().getYear() - year) > 1) {
                throw new ArrangementRefused("%s不属于%d年的放假安排，请改正后重新导入".formatted(holiday.day(), year));
            }
            if (!seen.add(holiday.day())) {
                throw new ArrangementRefused("%s重复出现，请删去一行后重新导入".formatted(holiday.day()));
            }
        }
    }

    /**
     * A year as the holiday-cn project writes it.
     *
     * @throws ArrangementRefused naming everything that is wrong
     */
    public static Arrangement ofFile(String json) {
        return ArrangementFile.read(json);
    }

    /**
     * A year as people type it, one line a day or a span of days: 2027-10-01至2027-10-07 国庆节 放假.
     *
     * @throws ArrangementRefused naming every wrong line
     */
    public static Arrangement ofRows(int year, String source, String typed) {
        return new Arrangement(year, source, ArrangementRows.read(year, typed));
    }

    /** The days as a person would type them, which {@link #ofRows} reads again. */
    public String rows() {
        return days.stream().map(Holiday::line).collect(Collectors.joining("\n"));
    }

    /** Without a notice the days are only those that the law itself names. */
    public boolean announced() {
        return !source.isBlank();
    }
}
