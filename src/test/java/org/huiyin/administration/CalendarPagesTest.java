package org.huiyin.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.huiyin.HuiyinTest;
import org.huiyin.Staff;
import org.huiyin.Visitor;
import org.huiyin.calendar.Calendars;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An administrator loads the announced days of a year while everything runs. */
@HuiyinTest
class CalendarPagesTest {

    private static final String LOAD = "/administration/calendar/load";

    @Autowired
    private Calendars calendars;

    @Autowired
    private JdbcClient jdbc;

    private Visitor admin;

    @BeforeAll
    static void settle(@Autowired ApplicationContext context) {
        Staff.settle(context).withAccounts("admin", "lu.ming");
    }

    @BeforeEach
    void signIn(@Autowired Environment environment) {
        admin = Visitor.of(environment);
        admin.signIn("admin", Staff.PASSWORD);
    }

    @Test
    void yearsThatAreNotAnnouncedAreWarnedOfAndWhatRunsAlreadyIsSaidToStay() {
        var page = admin.get("/administration/calendar").body();
        assertThat(page).contains("2027年的放假安排尚未公布", "只有法定节假日", "已公布").contains("已经起算的期限不因此变动，只有以后起算的按新日历");
        assertThat(admin.get("/administration").body()).contains("2027年的放假安排还没有载入");
        assertThat(admin.get("/administration/calendar/years/2026").body()).contains("国庆节", "2026年10月1日");
        assertThat(admin.get("/administration/calendar/years/2031").statusCode())
                .isEqualTo(404);
    }

    @Test
    void wrongLinesAreToldBesideTheFieldOneByOneAndNothingIsLoaded() {
        var before = calendars.current().version();
        admin.get(LOAD);
        var again = admin.post(
                LOAD,
                Map.of(
                        "year", "2028",
                        "source", "国办发明电〔2027〕1号",
                        "rows", "2028-01-01 元旦 放假\n胡写\n2028-02-31 春节 放假\n2028-10-11 国庆节 上班\n2028-01-01 元旦 放假"));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body())
                .contains("第2行：看不懂", "第3行：日历上没有这一天", "第4行：2028-10-11不是周六或周日", "第5行：2028-01-01前面已经写过")
                .contains("2028-10-11 国庆节 上班\n2028-01-01 元旦 放假</textarea>");
        assertThat(calendars.current().version()).isEqualTo(before);
    }

    @Test
    void typedDaysAreShownFirstAndThenInForceWithoutARestart() {
        admin.get(LOAD);
        var check = admin.post(
                LOAD,
                Map.of(
                        "year", "2028",
                        "source", "国办发明电〔2027〕1号",
                        "rows", "2027-12-31至1月2日 元旦 放假\n2028年1月8日 元旦 上班"));
        assertThat(check.statusCode()).isEqualTo(200);
        assertThat(check.body()).contains("没有看到这些节日：春节", "2027年12月31日至2028年1月2日", "元旦 放假3天", "放假 3 天，周末补班 1 天");
        assertThat(calendars.years()).noneMatch(year -> year.year() == 2028);
        var sent = admin.post(LOAD, Map.of());
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(calendars.current().isWorkingDay(LocalDate.of(2027, 12, 31))).isFalse();
        assertThat(calendars.current().isWorkingDay(LocalDate.of(2028, 1, 8))).isTrue();
        assertThat(admin.get("/administration/log").body()).contains("载入2028年放假安排，4天，来源：国办发明电〔2027〕1号", "韩笑");
    }

    @Test
    void aFileOfTheShippedFormatIsTakenAndOneOfAnotherYearRefused() {
        var file = """
                {"year": 2029, "papers": ["国办发明电〔2028〕3号"], "days": [
                  {"name": "元旦", "date": "2029-01-01", "isOffDay": true}]}
                """.getBytes(StandardCharsets.UTF_8);
        admin.get(LOAD);
        assertThat(admin.upload(LOAD + "?year=2030", "file", file).body()).contains("这是2029年的文件，不是2030年的");
        admin.get(LOAD);
        assertThat(admin.upload(LOAD + "?year=2029", "file", file).body()).contains("核对 2029 年放假安排");
        assertThat(admin.post(LOAD, Map.of()).statusCode()).isEqualTo(303);
        assertThat(jdbc.sql("select source from calendar_year where year = 2029 and announced")
                        .query(String.class)
                        .single())
                .isEqualTo("国办发明电〔2028〕3号");
    }

    @Test
    void nobodyElseGetsIn(@Autowired Environment environment) {
        var handler = Visitor.of(environment);
        handler.signIn("lu.ming", Staff.PASSWORD);
        for (var path : new String[] {"", "/calendar", "/terms", "/officers", "/bodies", "/staff", "/log"}) {
            assertThat(handler.get("/administration" + path).statusCode())
                    .as(path)
                    .isEqualTo(403);
        }
        assertThat(handler.get("/desk").body()).doesNotContain("/administration");
        assertThat(admin.get("/desk").body()).contains("href=\"/administration\"");
        assertThat(admin.get("/petitions").statusCode()).isEqualTo(403);
    }
}
