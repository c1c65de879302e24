package org.huiyin.calendar;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The working days of the years known at one moment, and the counting of periods over them; immutable. */
public final class WorkingCalendar {

    private final Map<LocalDate, Holiday> holidays;
    private final Announcements announcements;
    private final String version;

    WorkingCalendar(List<Arrangement> arrangements) {
        var days = new HashMap<LocalDate, Holiday>();
        arrangements.forEach(a -> a.days().forEach(holiday -> days.put(holiday.day(), holiday)));
        holidays = Map.copyOf(days);
        announcements = new Announcements(arrangements);
        version = Edition.of(announcements.latest(), arrangements);
    }

    /** The calendar that comes with the program, without anything loaded since. */
    public static WorkingCalendar shipped() {
        return new WorkingCalendar(Shipped.arrangements());
    }

    /** The last announced year and a digest of all days: equal days give the same version on every machine. */
    public String version() {
        return version;
    }

    /**
     * Counts a period; the day of the trigger is not counted (民法典 201). Months end on the corresponding day or the
     * month's last (民法典 202). A last day that is not worked moves to the next that is (民法典 203).
     *
     * @param length at least 1
     */
    public Counted count(LocalDate from, int length, Unit unit) {
        if (length < 1) {
            throw new IllegalArgumentException("a period is at least one long");
        }
        return switch (unit) {
            case CALENDAR -> rolled(from, length, unit, from.plusDays(length));
            case MONTH -> rolled(from, length, unit, from.plusMonths(length));
            case WORKING -> worked(from, length);
        };
    }

    /** Mondays to Fridays that are not taken off, and the weekend days that are worked instead. */
    public boolean isWorkingDay(LocalDate day) {
        var holiday = holidays.get(day);
        return holiday == null ? !Weekend.includes(day) : !holiday.off();
    }

    /** Working days after the first date up to and including the second; negative when the second comes first. */
    public int workingDaysBetween(LocalDate after, LocalDate upTo) {
        if (upTo.isBefore(after)) {
            return -workingDaysBetween(upTo, after);
        }
        return Math.toIntExact(after.plusDays(1)
                .datesUntil(upTo.plusDays(1))
                .filter(this::isWorkingDay)
                .count());
    }

    private Counted rolled(LocalDate from, int length, Unit unit, LocalDate nominal) {
        var last = nominal;
        while (!isWorkingDay(last)) {
            last = last.plusDays(1);
        }
        return new Counted(from, length, unit, nominal, last, skipped(nominal, last), warning(from, last));
    }

    private Counted worked(LocalDate from, int length) {
        var last = from;
        for (var left = length; left > 0; ) {
            last = last.plusDays(1);
            left -= isWorkingDay(last) ? 1 : 0;
        }
        var skipped = skipped(from.plusDays(1), last);
        return new Counted(from, length, Unit.WORKING, last, last, skipped, warning(from, last));
    }

    private List<Skipped> skipped(LocalDate first, LocalDate last) {
        return first.datesUntil(last)
                .filter(day -> !isWorkingDay(day))
                .map(day -> new Skipped(day, reason(day)))
                .toList();
    }

    private String reason(LocalDate day) {
        var holiday = holidays.get(day);
        return holiday == null ? Weekend.name(day) : holiday.name();
    }

    private @Nullable String warning(LocalDate from, LocalDate last) {
        return announcements.warning(from.plusDays(1).getYear(), last.getYear());
    }
}
