package org.huiyin.statistics;

import java.time.Instant;
import java.time.ZoneOffset;
import org.huiyin.desk.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what was carried out of the house: before it leaves, never changed. */
@Repository
class Exports {

    private final JdbcClient jdbc;

    Exports(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
