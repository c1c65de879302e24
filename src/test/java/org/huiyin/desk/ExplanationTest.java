package org.huiyin.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.huiyin.calendar.Unit;
import org.huiyin.calendar.WorkingCalendar;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private final WorkingCalendar calendar = WorkingCalendar.shipped();

    @Test
    void aLastDayOnAWeekendIsToldWithTheDaysSkipped() {
        assertThat(told(LocalDate.of(2026, 10, 20), 60, 0, Unit.CALENDAR, "受理"))
                .isEqualTo("2026年10月20日受理，次日起算60日，至12月19日（目标日）；12月19日至20日为周末，顺延至12月21日。"
                        + "依据条例第三十四条；期间计算参照民法典第二百零一条、第二百零三条。");
    }

    @Test
    void aLastDayOnAWorkingDayNeedsNoSkipping() {
        assertThat(told(LocalDate.of(2026, 11, 2), 15, 0, Unit.CALENDAR, "收到"))
                .startsWith("2026年11月2日收到，次日起算15日，至11月17日。依据");
    }

    @Test
    void workingDaysNameWhatWasNotCounted() {
        assertThat(told(LocalDate.of(2026, 9, 29), 5, 0, Unit.WORKING, "收到转送"))
                .startsWith("2026年9月29日收到转送，次日起算5个工作日，其间10月1日至")
                .contains("国庆节", "不计，至10月");
    }

    @Test
    void aProlongationIsToldBesideTheFirstLength() {
        assertThat(told(LocalDate.of(2026, 6, 1), 60, 30, Unit.CALENDAR, "受理"))
                .startsWith("2026年6月1日受理，次日起算60日，延长30日，至8月30日（目标日）；8月30日为周末，顺延至8月31日。");
    }

    @Test
    void whatWasFixedStaysWhenTheCalendarChangesLater() {
        var fixed = new Period(
                "办理期限",
                "受理",
                LocalDate.of(2026, 10, 20),
                60,
                0,
                Unit.CALENDAR,
                "条例第三十四条",
                LocalDate.of(2026, 12, 19),
                LocalDate.of(2026, 12, 22));
        assertThat(Explanation.of(fixed, calendar)).contains("当时算定至12月22日").contains("不改变已经算定的日期");
    }

    private String told(LocalDate from, int length, int prolonged, Unit unit, String began) {
        var counted = calendar.count(from, length + prolonged, unit);
        return Explanation.of(
                new Period("办理期限", began, from, length, prolonged, unit, "条例第三十四条", counted.nominal(), counted.last()),
                calendar);
    }
}
