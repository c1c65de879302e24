package org.huiyin.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.huiyin.HuiyinTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HuiyinTest
class CalendarsTest {

    private static final String ANNOUNCED = """
            {"year": 2027, "papers": ["国办发明电〔2026〕9号"], "days": [
              {"name": "元旦", "date": "2026-12-31", "isOffDay": true},
              {"name": "元旦", "date": "2027-01-01", "isOffDay": true},
              {"name": "元旦", "date": "2027-01-10", "isOffDay": false}]}
            """;

    private final Calendars calendars;
    private final HolidayTables tables;
    private final JdbcClient jdbc;

    @Autowired
    CalendarsTest(Calendars calendars, HolidayTables tables, JdbcClient jdbc) {
        this.calendars = calendars;
        this.tables = tables;
        this.jdbc = jdbc;
    }

    @BeforeEach
    @AfterEach
    void startWithWhatWasShipped() {
        jdbc.sql("update calendar_year set source = '', announced = false where year = 2027")
                .update();
        Shipped.arrangements().forEach(tables::replace);
        calendars.refresh();
    }

    @Test
    void theTablesHoldWhatWasShipped() {
        assertThat(calendars.current().version())
                .isEqualTo(WorkingCalendar.shipped().version());
    }

    @Test
    void anAnnouncedYearIsUsedAtOnceAndWithoutAWarning() {
        calendars.load(2027, ANNOUNCED);
        var counted = calendars.current().count(LocalDate.of(2026, 12, 30), 1, Unit.CALENDAR);
        assertThat(counted.last()).isEqualTo(LocalDate.of(2027, 1, 4));
        assertThat(counted.skipped()).extracting(Skipped::reason).containsExactly("元旦", "元旦", "周六", "周日");
        assertThat(counted.warning()).isNull();
        assertThat(calendars.current().isWorkingDay(LocalDate.of(2027, 1, 10))).isTrue();
        assertThat(calendars.current().isWorkingDay(LocalDate.of(2027, 2, 5)))
                .as("the days named before are replaced")
                .isTrue();
    }

    @Test
    void anotherNodeFollows() {
        var other = new Calendars(tables);
        other.refresh();
        var before = other.current();
        other.refresh();
        assertThat(other.current()).isSameAs(before);
        calendars.load(2027, ANNOUNCED);
        other.refresh();
        assertThat(other.current().version())
                .isEqualTo(calendars.current().version())
                .startsWith("2027-");
    }

    @Test
    void anotherStartKeepsWhatWasLoaded() {
        calendars.load(2027, ANNOUNCED);
        var restarted = new Calendars(tables);
        restarted.open();
        assertThat(restarted.current().version()).isEqualTo(calendars.current().version());
    }

    @Test
    void aFileOfAnotherYearIsRefused() {
        assertThatThrownBy(() -> calendars.load(2026, ANNOUNCED))
                .isInstanceOf(ArrangementRefused.class)
                .hasMessage("这是2027年的文件，不是2026年的，请另选文件");
    }

    @Test
    void anAnnouncementIsNotTakenBack() {
        calendars.load(2027, ANNOUNCED);
        var loaded = calendars.current().version();
        var withoutNotice = ANNOUNCED.replace("[\"国办发明电〔2026〕9号\"]", "[]");
        assertThatThrownBy(() -> calendars.load(2027, withoutNotice)).isInstanceOf(ArrangementRefused.class);
        calendars.refresh();
        assertThat(calendars.current().version()).isEqualTo(loaded);
    }
}
