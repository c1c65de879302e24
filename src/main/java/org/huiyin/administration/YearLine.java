package org.huiyin.administration;

import org.huiyin.calendar.Arrangement;
import org.huiyin.calendar.Holiday;

/**
 * A year of the calendar as its page lists it.
 *
 * @param known whether anything is loaded for it
 */
public record YearLine(int year, boolean known, boolean announced, String source, long off, long worked) {

    static YearLine of(Arrangement year) {
        var off = year.days().stream().filter(Holiday::off).count();
        return new YearLine(
                year.year(),
                true,
                year.announced(),
                year.source(),
                off,
                year.days().size() - off);
    }

    static YearLine missing(int year) {
        return new YearLine(year, false, false, "", 0, 0);
    }

    public String state() {
        return announced ? "已公布" : known ? "只有法定节假日" : "未收录，只按周末";
    }
}
