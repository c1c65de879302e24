package org.huiyin.calendar;

import java.util.HashSet;
import java.util.List;

/**
 * The holidays and make-up working days of one year.
 *
 * @param source the notices it was read from; blank when there is none yet
 */
record Arrangement(int year, String source, List<Holiday> days) {

    Arrangement {
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

    /** Without a notice the days are only those that the law itself names. */
    boolean announced() {
        return !source.isBlank();
    }
}
