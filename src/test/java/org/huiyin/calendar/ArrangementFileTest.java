package org.huiyin.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArrangementFileTest {

    @Test
    void readsYearNoticeAndDays() {
        var read = ArrangementFile.read("""
                {"year": 2028, "papers": ["notice"],
                 "days": [{"name": "元旦", "date": "2027-12-31", "isOffDay": true}]}
                """);
        assertThat(read.announced()).isTrue();
        assertThat(read.days()).containsExactly(new Holiday(LocalDate.of(2027, 12, 31), "元旦", true));
    }

    @Test
    void withoutANoticeTheYearIsNotAnnounced() {
        assertThat(Shipped.arrangements())
                .filteredOn(a -> !a.announced())
                .extracting(Arrangement::year)
                .containsExactly(2027);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "not json | JSON格式",
                "{\"year\": 2028, \"days\": []} | 没有2028年的放假安排",
                "{\"year\": 2028, \"days\": [{\"name\": \"元旦\", \"isOffDay\": true}]} | 补全后重新导入",
                "{\"year\": 2028, \"days\": [{\"name\": \"元旦\", \"date\": \"1月1日\", \"isOffDay\": true}]} | “1月1日”无法识别",
                "{\"year\": 2028, \"days\": [{\"name\": \"元旦\", \"date\": \"2020-01-01\", \"isOffDay\": true}]} | 不属于2028年"
            })
    void refusesWhatItCannotUseAndSaysWhatToDo(String json, String said) {
        assertThatThrownBy(() -> ArrangementFile.read(json))
                .isInstanceOf(ArrangementRefused.class)
                .hasMessageContaining(said);
    }

    @Test
    void equalDaysGiveTheSameVersionAndOtherDaysAnother() {
        var shipped = Shipped.arrangements();
        assertThat(new WorkingCalendar(shipped.reversed()).version())
                .isEqualTo(WorkingCalendar.shipped().version())
                .startsWith("2026-");
        assertThat(new WorkingCalendar(shipped.subList(0, 3)).version())
                .isNotEqualTo(WorkingCalendar.shipped().version());
    }
}
