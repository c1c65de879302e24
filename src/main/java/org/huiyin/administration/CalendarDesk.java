package org.huiyin.administration;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiyin.calendar.Arrangement;
import org.huiyin.calendar.Calendars;
import org.huiyin.calendar.Holiday;
import org.huiyin.desk.BeijingTime;
import org.huiyin.desk.SignedIn;
import org.springframework.stereotype.Component;

/** What the pages of the working calendar may ask and do. */
@Component
public class CalendarDesk {

    private static final List<String> NAMED = List.of("元旦", "春节", "清明", "劳动", "端午", "中秋", "国庆");

    private final Calendars calendars;
    private final Changes changes;

    CalendarDesk(Calendars calendars, Changes changes) {
        this.calendars = calendars;
        this.changes = changes;
    }

    /** The latest first; this year and the next are there even when nothing is loaded for them. */
    public List<YearLine> years() {
        var loaded = calendars.years().stream().map(YearLine::of).toList();
        var known = loaded.stream().map(YearLine::year).collect(Collectors.toUnmodifiableSet());
        return Stream.concat(loaded.stream(), missing(known))
                .sorted(Comparator.comparing(YearLine::year).reversed())
                .toList();
    }

    private static Stream<YearLine> missing(Set<Integer> known) {
        var now = BeijingTime.today().getYear();
        return IntStream.of(now, now + 1).filter(year -> !known.contains(year)).mapToObj(YearLine::missing);
    }

    /** The years from this one on that are not announced yet. */
    public List<Integer> unannounced() {
        return years().stream()
                .filter(year ->
                        !year.announced() && year.year() >= BeijingTime.today().getYear())
                .map(YearLine::year)
                .sorted()
                .toList();
    }

    public Optional<Arrangement> year(int year) {
        return calendars.years().stream().filter(one -> one.year() == year).findFirst();
    }

    /** Holidays the law names and the arrangement does not. */
    public List<String> lacking(Arrangement year) {
        return NAMED.stream()
                .filter(name -> year.days().stream().map(Holiday::name).noneMatch(named -> named.contains(name)))
                .toList();
    }

    public void load(Arrangement year, SignedIn me) {
        var what = "载入%d年放假安排，%d天，来源：%s".formatted(year.year(), year.days().size(), year.source());
        changes.make(me, null, what, () -> calendars.store(year));
    }
}
