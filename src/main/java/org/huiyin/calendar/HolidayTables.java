package org.huiyin.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The tables {@code calendar_year} and {@code holiday}; every change gives a new revision. */
@Repository
class HolidayTables {

    record Stored(String revision, List<Arrangement> years) {}

    private record Row(String revision, int year, String source, LocalDate day, String name, boolean off) {}

    private final JdbcClient jdbc;

    HolidayTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String revision() {
        return jdbc.sql("select revision::text from calendar_revision")
                .query(String.class)
                .single();
    }

    /** One statement, so that revision, years and days are of one moment. */
    Stored read() {
        var rows = jdbc.sql("""
                select r.revision::text, y.year, y.source, h.day, h.name, h.off
                  from calendar_revision r, calendar_year y join holiday h on h.year = y.year
                 order by y.year, h.day
                """).query(Row.class).list();
        var years = new LinkedHashMap<Integer, List<Row>>();
        rows.forEach(
                row -> years.computeIfAbsent(row.year(), y -> new ArrayList<>()).add(row));
        return new Stored(
                rows.isEmpty() ? "" : rows.getFirst().revision(),
                years.values().stream().map(HolidayTables::arrangement).toList());
    }

    /** Takes a shipped year unless the table has it already, or has it announced. */
    @Transactional
    void add(Arrangement year) {
        if (!has(year.year(), false) || year.announced() && !has(year.year(), true)) {
            replace(year);
        }
    }

    @Transactional
    void replace(Arrangement year) {
        // locks the row: loads come one after another
        jdbc.sql("update calendar_revision set revision = gen_random_uuid()").update();
        if (!year.announced() && has(year.year(), true)) {
            throw new ArrangementRefused("%d年的放假安排已经公布，不能换成没有通知来源（papers）的文件".formatted(year.year()));
        }
        jdbc.sql("""
                insert into calendar_year (year, source, announced) values (:year, :source, :announced)
                on conflict (year) do update
                   set source = excluded.source, announced = excluded.announced, loaded = excluded.loaded
                """)
                .param("year", year.year())
                .param("source", year.source())
                .param("announced", year.announced())
                .update();
        jdbc.sql("delete from holiday where year = :year")
                .param("year", year.year())
                .update();
        jdbc.sql("""
                insert into holiday (day, name, off, year)
                select h.day::date, h.name, h.off::boolean, :year
                  from unnest(:days::text[], :names::text[], :off::text[]) as h (day, name, off)
                on conflict (day) do update set name = excluded.name, off = excluded.off, year = excluded.year
                """)
                .param("year", year.year())
                .param("days", column(year, h -> h.day().toString()))
                .param("names", column(year, Holiday::name))
                .param("off", column(year, h -> Boolean.toString(h.off())))
                .update();
    }

    private boolean has(int year, boolean announced) {
        return jdbc.sql("select exists (select from calendar_year where year = :year and announced >= :announced)")
                .param("year", year)
                .param("announced", announced)
                .query(Boolean.class)
                .single();
    }

    private static String[] column(Arrangement year, Function<Holiday, String> of) {
        return year.days().stream().map(of).toArray(String[]::new);
    }

    private static Arrangement arrangement(List<Row> rows) {
        var days =
                rows.stream().map(r -> new Holiday(r.day(), r.name(), r.off())).toList();
        return new Arrangement(rows.getFirst().year(), rows.getFirst().source(), days);
    }
}
