package org.huiyin.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.huiyin.calendar.Counted;
import org.huiyin.calendar.Skipped;
import org.huiyin.calendar.Unit;
import org.huiyin.calendar.WorkingCalendar;
import org.huiyin.procedure.Superior;

/** How the last day of a period came about, in words: what began it, how it was counted, what was skipped and why. */
final class Explanation {

    private static final String CIVIL_CODE = "；期间计算参照民法典第二百零一条、第二百零三条。";

    private Explanation() {}

    static String of(Period period, WorkingCalendar calendar) {
        if (period.article().startsWith(Superior.LETTER)) { // a date, not a count
            return ChineseDate.full(period.triggered()) + "收到" + period.article() + "，要求"
                    + ChineseDate.full(period.last()) + "前办结。这个日期由上级定，不因休息日顺延；法定期限照常另算。";
        }
        var counted = calendar.count(period.triggered(), period.length() + period.prolonged(), period.unit());
        var told = beginning(period) + counting(period, counted) + "。依据" + period.article() + CIVIL_CODE;
        return told + afterwards(period, counted);
    }

    private static String beginning(Period period) {
        var prolonged = period.prolonged() == 0
                ? ""
                : "，延长" + period.prolonged() + period.unit().title();
        return ChineseDate.full(period.triggered()) + period.began() + "，次日起算" + period.length()
                + period.unit().title() + prolonged;
    }

    private static String counting(Period period, Counted counted) {
        if (!counted.last().equals(period.last())) { // the calendar has changed since; what was fixed stays
            return "，当时算定至" + date(period, period.last());
        }
        var runs = runs(period, counted.skipped());
        if (period.unit() == Unit.WORKING) {
            return (runs.isEmpty() ? "" : "，其间" + runs + "不计") + "，至" + date(period, counted.last());
        }
        var nominal = "，至" + date(period, counted.nominal());
        return runs.isEmpty() ? nominal : nominal + "（目标日）；" + runs + "，顺延至" + date(period, counted.last());
    }

    private static String afterwards(Period period, Counted counted) {
        if (!counted.last().equals(period.last())) {
            return "此后公布的放假安排不改变已经算定的日期。";
        }
        var warning = counted.warning();
        return warning == null ? "" : warning;
    }

    /** Days in a row are told together: 10月1日至8日为国庆节、周末. */
    private static String runs(Period period, List<Skipped> skipped) {
        var runs = new ArrayList<List<Skipped>>();
        for (var day : skipped) {
            if (runs.isEmpty() || !runs.getLast().getLast().date().plusDays(1).equals(day.date())) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(day);
        }
        return runs.stream().map(run -> run(period, run)).collect(Collectors.joining("，"));
    }

    private static String run(Period period, List<Skipped> run) {
        var first = run.getFirst().date();
        var last = run.getLast().date();
        var until = first.equals(last)
                ? ""
                : "至" + (first.getMonth() == last.getMonth() ? last.getDayOfMonth() + "日" : date(period, last));
        var reasons = run.stream()
                .map(Skipped::reason)
                .map(reason -> reason.startsWith("周") ? "周末" : reason)
                .distinct()
                .collect(Collectors.joining("、"));
        return date(period, first) + until + "为" + reasons;
    }

    private static String date(Period period, LocalDate date) {
        var day = date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
        return date.getYear() == period.triggered().getYear() ? day : date.getYear() + "年" + day;
    }
}
