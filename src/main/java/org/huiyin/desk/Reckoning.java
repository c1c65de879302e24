package org.huiyin.desk;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.huiyin.calendar.Calendars;
import org.huiyin.calendar.Unit;
import org.huiyin.calendar.WorkingCalendar;
import org.springframework.stereotype.Component;

/** Tells a period as people read it: what is left of it, in its own unit, and how its last day came about. */
@Component
public class Reckoning {

    private final Calendars calendars;

    Reckoning(Calendars calendars) {
        this.calendars = calendars;
    }

    public Countdown of(Period period, LocalDate today) {
        var calendar = calendars.current();
        var working = period.unit() == Unit.WORKING;
        return new Countdown(
                period.duty(),
                working
                        ? workingDaysLeft(calendar, period.last(), today)
                        : ChronoUnit.DAYS.between(today, period.last()),
                working ? Unit.WORKING.title() : "天",
                period.nominal(),
                period.last(),
                Explanation.of(period, calendar));
    }

    // on the Saturday after a last Friday no working day has passed, and still it is late
    private static long workingDaysLeft(WorkingCalendar calendar, LocalDate last, LocalDate today) {
        var left = calendar.workingDaysBetween(today, last);
        return left == 0 && today.isAfter(last) ? -1 : left;
    }
}
