package org.huiyin.statistics;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.huiyin.desk.BeijingTime;
import org.huiyin.desk.SignedIn;
import org.huiyin.directory.Directories;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what was carried out of the house: before it leaves, never changed. */
@Repository
class Exports {

    private final JdbcClient jdbc;
    private final Directories directories;

    Exports(JdbcClient jdbc, Directories directories) {
        this.jdbc = jdbc;
        this.directories = directories;
    }

    /** What was carried out of a body, the latest first; {@code page} counts from 1. */
    @Transactional(readOnly = true)
    public List<ExportLine> of(long body, int page) {
        return jdbc.sql("""
                        select officer, what, rows, at from export_log where body = :body
                        order by at desc, id desc limit :size offset :skip
                        """)
                .param("body", body)
                .param("size", ExportsPage.SIZE + 1)
                .param("skip", (page - 1) * ExportsPage.SIZE)
                .query((row, n) -> new ExportLine(
                        directories.current().officer(row.getLong("officer")).name(),
                        row.getString("what"),
                        row.getInt("rows"),
                        LocalDateTime.ofInstant(
                                row.getObject("at", OffsetDateTime.class).toInstant(), BeijingTime.ZONE)))
                .list();
    }

    @Transactional
    public void note(SignedIn me, String what, int rows, Instant moment) {
        jdbc.sql("insert into export_log (officer, body, what, rows, at) values (:officer, :body, :what, :rows, :at)")
                .param("officer", me.officer().id())
                .param("body", me.body().id())
                .param("what", what)
                .param("rows", rows)
                .param("at", moment.atOffset(ZoneOffset.UTC))
                .update();
    }
}
