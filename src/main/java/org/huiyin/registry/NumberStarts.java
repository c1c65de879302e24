package org.huiyin.registry;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.huiyin.directory.Directories;
import org.huiyin.procedure.Paper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 接续编号: where the register before this one stopped; the next number drawn here follows on it. */
@Component
public class NumberStarts {

    /** The series of petitions; papers have their own by name. */
    public static final String PETITIONS = "P";

    /** {@code last}: the last number the older register drew. */
    public record Start(long body, int year, String series, long last) {}

    private final JdbcClient jdbc;
    private final Directories directories;

    NumberStarts(JdbcClient jdbc, Directories directories) {
        this.jdbc = jdbc;
        this.directories = directories;
    }

    @Transactional(readOnly = true)
    public List<Start> of(Collection<Long> bodies) {
        return jdbc.sql("""
                        select body, year, series, last from number_start where body = any (:bodies)
                         order by year desc, body, series
                        """).param("bodies", bodies.toArray(Long[]::new)).query(Start.class).list().stream()
                .map(Objects::requireNonNull)
                .toList();
    }

    /** How the number behind it is written. */
    public String next(Start start) {
        var body = directories.current().body(start.body());
        return start.series().equals(PETITIONS)
                ? MatterNumber.petition(body, start.year(), false, start.last() + 1)
                : MatterNumber.paper(body, Paper.valueOf(start.series()), start.year(), start.last() + 1);
    }

    /**
     * Sets it, or sets it anew, while nothing of that series and year has been drawn here.
     *
     * @throws IllegalArgumentException with a sentence for people, once something has
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void set(Start start) {
        var set = jdbc.sql("""
                        insert into counter (body, year, series, last) values (:body, :year, :series, :last)
                        on conflict (body, year, series) do update set last = excluded.last
                         where counter.last = (select s.last from number_start s where s.body = :body
                                                  and s.year = :year and s.series = :series)
                        """)
                .param("body", start.body())
                .param("year", start.year())
                .param("series", start.series())
                .param("last", start.last())
                .update();
        if (set == 0) {
            throw new IllegalArgumentException("这里已经按这个系列发过号，不能再改起点，否则编号会断开。");
        }
        jdbc.sql("""
                        insert into number_start (body, year, series, last) values (:body, :year, :series, :last)
                        on conflict (body, year, series) do update set last = excluded.last
                        """)
                .param("body", start.body())
                .param("year", start.year())
                .param("series", start.series())
                .param("last", start.last())
                .update();
    }
}
