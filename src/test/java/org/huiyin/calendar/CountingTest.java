package org.huiyin.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("期间计算")
class CountingTest {

    private final WorkingCalendar calendar = WorkingCalendar.shipped();

    @DisplayName("自然日：始日不算，末日逢休息日顺延")
    @ParameterizedTest(name = "{0} 起 {1} 日，名义 {2}，届满 {3}")
    @CsvSource({
        "2026-01-05, 60, 2026-03-06, 2026-03-06",
        "2026-09-20, 15, 2026-10-05, 2026-10-08",
        "2026-02-02, 15, 2026-02-17, 2026-02-24",
        "2026-04-17, 15, 2026-05-02, 2026-05-06",
        "2026-03-06, 30, 2026-04-05, 2026-04-07",
        "2025-12-17, 15, 2026-01-01, 2026-01-04",
        "2026-08-08, 60, 2026-10-07, 2026-10-08",
        "2024-01-31, 30, 2024-03-01, 2024-03-01",
        "2023-10-01, 60, 2023-11-30, 2023-11-30"
    })
    void calendarDays(LocalDate from, int length, LocalDate nominal, LocalDate last) {
        var counted = calendar.count(from, length, Unit.CALENDAR);
        assertThat(counted.nominal()).isEqualTo(nominal);
        assertThat(counted.last()).isEqualTo(last);
    }

    @DisplayName("工作日：补班的周末计入，放假的日子不计")
    @ParameterizedTest(name = "{0} 起 {1} 个工作日，届满 {2}")
    @CsvSource({
        "2026-02-13, 5, 2026-02-27",
        "2026-09-18, 3, 2026-09-22",
        "2026-09-30, 10, 2026-10-20",
        "2026-04-30, 10, 2026-05-18",
        "2025-09-26, 15, 2025-10-23",
        "2026-02-11, 15, 2026-03-10"
    })
    void workingDays(LocalDate from, int length, LocalDate last) {
        var counted = calendar.count(from, length, Unit.WORKING);
        assertThat(counted.last()).isEqualTo(last);
        assertThat(counted.nominal()).isEqualTo(last);
    }

    @DisplayName("月：届满于对应日，没有对应日的为月末日，逢休息日顺延")
    @ParameterizedTest(name = "{0} 起 {1} 个月，名义 {2}，届满 {3}")
    @CsvSource({
        "2026-01-15, 1, 2026-02-15, 2026-02-24",
        "2024-01-31, 1, 2024-02-29, 2024-02-29",
        "2023-01-31, 1, 2023-02-28, 2023-02-28",
        "2026-03-31, 6, 2026-09-30, 2026-09-30",
        "2026-09-01, 1, 2026-10-01, 2026-10-08"
    })
    void months(LocalDate from, int length, LocalDate nominal, LocalDate last) {
        var counted = calendar.count(from, length, Unit.MONTH);
        assertThat(counted.nominal()).isEqualTo(nominal);
        assertThat(counted.last()).isEqualTo(last);
    }

    @ParameterizedTest(name = "{0}年有{1}个工作日")
    @CsvSource({"2022, 249", "2023, 249", "2024, 251", "2025, 248", "2026, 248"})
    @DisplayName("每年的工作日总数")
    void workingDaysOfTheYear(int year, int total) {
        assertThat(calendar.workingDaysBetween(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31)))
                .isEqualTo(total);
    }

    @Test
    @DisplayName("顺延的每一天都写明原因")
    void everySkippedDayHasItsReason() {
        assertThat(calendar.count(LocalDate.of(2026, 9, 20), 15, Unit.CALENDAR).skipped())
                .containsExactly(
                        new Skipped(LocalDate.of(2026, 10, 5), "国庆节"),
                        new Skipped(LocalDate.of(2026, 10, 6), "国庆节"),
                        new Skipped(LocalDate.of(2026, 10, 7), "国庆节"));
        assertThat(calendar.count(LocalDate.of(2026, 7, 17), 1, Unit.WORKING).skipped())
                .containsExactly(
                        new Skipped(LocalDate.of(2026, 7, 18), "周六"), new Skipped(LocalDate.of(2026, 7, 19), "周日"));
    }

    @Test
    @DisplayName("补班的周末不算跳过")
    void aWorkedSundayIsNotSkipped() {
        assertThat(calendar.count(LocalDate.of(2026, 9, 18), 3, Unit.WORKING).skipped())
                .extracting(Skipped::date)
                .containsExactly(LocalDate.of(2026, 9, 19));
    }

    @Test
    @DisplayName("年内安排已公布的，不作提示")
    void announcedYearsGiveNoWarning() {
        assertThat(calendar.count(LocalDate.of(2026, 9, 20), 15, Unit.CALENDAR).warning())
                .isNull();
        assertThat(calendar.count(LocalDate.of(2026, 12, 16), 15, Unit.CALENDAR).warning())
                .isNull();
    }

    @Test
    @DisplayName("2027年只有法定节假日，提示公布后可能顺延")
    void statutoryDaysOnlyAreSaid() {
        var counted = calendar.count(LocalDate.of(2026, 12, 17), 15, Unit.CALENDAR);
        assertThat(counted.last()).isEqualTo(LocalDate.of(2027, 1, 4));
        assertThat(counted.warning()).isEqualTo("2027年放假安排尚未公布，按法定节假日最低天数计算，公布后可能顺延");
    }

    @Test
    @DisplayName("更远或更早的年份只按周末推算，并且说明")
    void otherYearsFollowTheWeek() {
        assertThat(calendar.count(LocalDate.of(2028, 4, 28), 3, Unit.CALENDAR).last())
                .isEqualTo(LocalDate.of(2028, 5, 1));
        assertThat(calendar.count(LocalDate.of(2026, 12, 31), 36, Unit.MONTH).warning())
                .isEqualTo("2027年放假安排尚未公布，按法定节假日最低天数计算，公布后可能顺延；" + "2028年至2029年放假安排尚未公布，只按周末推算，公布后可能顺延");
        assertThat(calendar.count(LocalDate.of(2017, 3, 1), 15, Unit.CALENDAR).warning())
                .isEqualTo("2017年放假安排未收录，只按周末推算，请自行核对");
    }

    @Test
    @DisplayName("期限至少为一")
    void aPeriodIsAtLeastOneLong() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calendar.count(LocalDate.of(2026, 1, 5), 0, Unit.CALENDAR));
    }
}
