package org.huiyin.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What must hold for every period; two thousand drawn with a fixed seed. */
class CountingPropertiesTest {

    private record Drawn(LocalDate from, int length, Unit unit) {

        Counted counted(WorkingCalendar calendar) {
            return calendar.count(from, length, unit);
        }
    }

    private final WorkingCalendar calendar = WorkingCalendar.shipped();

    @Test
    void theLastDayIsAWorkingDayAndNotBeforeTheNominalOne() {
        draw(period -> {
            var counted = period.counted(calendar);
            assertThat(calendar.isWorkingDay(counted.last())).as("%s", period).isTrue();
            assertThat(counted.last()).as("%s", period).isAfterOrEqualTo(counted.nominal());
            assertThat(counted.nominal()).as("%s", period).isAfter(period.from());
        });
    }

    @Test
    void aLongerPeriodNeverEndsEarlier() {
        draw(period -> {
            var longer = calendar.count(period.from(), period.length() + 1, period.unit());
            assertThat(longer.last())
                    .as("%s", period)
                    .isAfterOrEqualTo(period.counted(calendar).last());
        });
    }

    @Test
    void aLaterTriggerNeverEndsThePeriodEarlier() {
        draw(period -> {
            var later = calendar.count(period.from().plusDays(1), period.length(), period.unit());
            assertThat(later.last())
                    .as("%s", period)
                    .isAfterOrEqualTo(period.counted(calendar).last());
        });
    }

    @Test
    void countingWorkingDaysUndoesThePeriod() {
        draw(period -> {
            var last =
                    calendar.count(period.from(), period.length(), Unit.WORKING).last();
            assertThat(calendar.workingDaysBetween(period.from(), last))
                    .as("%s", period)
                    .isEqualTo(period.length());
            assertThat(calendar.workingDaysBetween(last, period.from()))
                    .as("%s", period)
                    .isEqualTo(-period.length());
        });
    }

    @Test
    void skippedDaysAreInOrderAndNotWorked() {
        draw(period -> {
            var counted = period.counted(calendar);
            assertThat(counted.skipped())
                    .as("%s", period)
                    .allMatch(s -> !calendar.isWorkingDay(s.date()) && s.date().isBefore(counted.last()))
                    .extracting(Skipped::date)
                    .isSorted()
                    .doesNotHaveDuplicates();
        });
    }

    @Test
    void skippedAndWorkedDaysTogetherFillAWorkingPeriod() {
        draw(period -> {
            var counted = calendar.count(period.from(), period.length(), Unit.WORKING);
            assertThat(period.from()
                            .plusDays(period.length() + counted.skipped().size()))
                    .as("%s", period)
                    .isEqualTo(counted.last());
        });
    }

    private static void draw(Consumer<Drawn> check) {
        var random = new Random(20220501);
        for (int i = 0; i < 2000; i++) {
            var from = LocalDate.of(2017, 6, 1).plusDays(random.nextInt(4200));
            var unit = Unit.values()[random.nextInt(3)];
            check.accept(new Drawn(from, 1 + random.nextInt(unit == Unit.MONTH ? 24 : 180), unit));
        }
    }
}
