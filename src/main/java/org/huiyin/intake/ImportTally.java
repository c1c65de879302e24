package org.huiyin.intake;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.huiyin.calendar.Unit;
import org.huiyin.calendar.WorkingCalendar;

/** Counts what became of the lines of a file, and measures how soon the source says replies came. */
final class ImportTally {

    static final int MEASURED_DAYS = 60;

    private final WorkingCalendar calendar;
    private final Map<OutsideStage, Integer> stages = new EnumMap<>(OutsideStage.class);
    private int lines;
    private int added;
    private int known;
    private int refused;
    private int replies;
    private int inTime;
    private int notRolled;

    ImportTally(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    void took(HistoryLine line, boolean isNew) {
        lines++;
        added += isNew ? 1 : 0;
        if (isNew && line.stage() != OutsideStage.PAST) {
            stages.merge(line.stage(), 1, Integer::sum);
        }
        known += isNew ? 0 : 1;
        line.answer()
                .filter(step -> step.act() instanceof HistoryAct.Answered)
                .ifPresent(answer ->
                        measure(line.time().toLocalDate(), answer.occurred().toLocalDate()));
    }

    void refused() {
        lines++;
        refused++;
    }

    int lines() {
        return lines;
    }

    int added() {
        return added;
    }

    int known() {
        return known;
    }

    int refusals() {
        return refused;
    }

    /** What is new by its stage, such as 待受理 12、办理中 20; empty where the source has no stages. */
    String coming() {
        return stages.entrySet().stream()
                .map(entry -> entry.getKey().title() + " " + entry.getValue())
                .collect(Collectors.joining("、"));
    }

    String progress() {
        return "已处理 %d 条：新导入 %d，先前已导入 %d，退回 %d".formatted(lines, added, known, refused);
    }

    /** A measurement of the source, not a finding about anybody: it cannot know when an organ received or accepted. */
    String measured() {
        if (replies == 0) {
            return "测量：来源没有载明答复，不作测量。";
        }
        return """
                测量（不是认定）：载明答复的 %d 件中，%d 件（%.1f%%）自来文之日起 %d 日内答复。
                按日历日计算，来文当日不算；末日逢休息日的顺延，没有放假安排的年份（%d 件）不顺延。来源没有载明收到和受理的日期，所以不能据此认定是否超期。""".formatted(replies, inTime, 100.0 * inTime / replies, MEASURED_DAYS, notRolled);
    }

    private void measure(LocalDate written, LocalDate replied) {
        var counted = calendar.count(written, MEASURED_DAYS, Unit.CALENDAR);
        var rolled = counted.warning() == null;
        var last = rolled ? counted.last() : counted.nominal();
        replies++;
        inTime += replied.isAfter(last) ? 0 : 1;
        notRolled += rolled ? 0 : 1;
    }
}
