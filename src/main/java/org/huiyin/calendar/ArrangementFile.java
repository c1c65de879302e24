package org.huiyin.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A year as the holiday-cn project writes it: year, papers, and days with name, date and isOffDay. */
record ArrangementFile(
        int year, @Nullable List<String> papers, @Nullable List<Day> days) {

    record Day(
            @Nullable String name,
            @Nullable String date,
            @Nullable Boolean isOffDay) {

        Holiday holiday() {
            if (name == null || name.isBlank() || date == null || isOffDay == null) {
                throw new ArrangementRefused("每一天都要有名称（name）、日期（date）和是否放假（isOffDay），请补全后重新导入");
            }
            try {
                return new Holiday(LocalDate.parse(date), name, isOffDay);
            } catch (DateTimeException e) {
                throw new ArrangementRefused("日期“%s”无法识别，请写成2026-10-01的样子".formatted(date));
            }
        }
    }

    static Arrangement read(String json) {
        try {
            return JsonMapper.shared().readValue(json, ArrangementFile.class).arrangement();
        } catch (JacksonException e) {
            throw new ArrangementRefused("文件不是放假安排的JSON格式，请使用holiday-cn的年度文件");
        }
    }

    private Arrangement arrangement() {
        var source = papers == null ? "" : String.join(" ", papers);
        var problems = new ArrayList<String>();
        var holidays = new ArrayList<Holiday>();
        for (var day : days == null ? List.<Day>of() : days) {
            try {
                holidays.add(day.holiday());
            } catch (ArrangementRefused refused) {
                problems.add("第%d天：%s".formatted(holidays.size() + problems.size() + 1, refused.getMessage()));
            }
        }
        if (!problems.isEmpty()) {
            throw new ArrangementRefused(problems);
        }
        return new Arrangement(year, source, holidays);
    }
}
