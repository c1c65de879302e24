package org.huiyin.administration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.calendar.Arrangement;
import org.huiyin.calendar.Holiday;
import org.huiyin.desk.ChineseDate;

/** Days in a row of the same holiday, as a notice names them. */
public record Days(LocalDate first, LocalDate last, String name, boolean off) {

    public static List<Days> of(Arrangement year) {
        var spans = new ArrayList<Days>();
        for (var day : year.days()) {
            if (!spans.isEmpty() && spans.getLast().goesOn(day)) {
                spans.set(spans.size() - 1, spans.getLast().with(day.day()));
            } else {
                spans.add(new Days(day.day(), day.day(), day.name(), day.off()));
            }
        }
        return spans;
    }

    private boolean goesOn(Holiday day) {
        return off == day.off() && name.equals(day.name()) && last.plusDays(1).equals(day.day());
    }

    private Days with(LocalDate day) {
        return new Days(first, day, name, off);
    }

    public String written() {
        return first.equals(last) ? ChineseDate.full(first) : ChineseDate.full(first) + "至" + ChineseDate.full(last);
    }

    public String weekdays() {
        return first.equals(last)
                ? ChineseDate.weekday(first)
                : ChineseDate.weekday(first) + "至" + ChineseDate.weekday(last);
    }

    public long length() {
        return first.datesUntil(last.plusDays(1)).count();
    }
}
