package org.huiyin.registry;

import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The log of readings: who opened what of a matter, written before content leaves. */
@Repository
class Readings {

    private final JdbcClient jdbc;

    Readings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** {@code what} names what is read, such as 事项页. */
    void log(MatterId id, long officer, @Nullable Long body, String what) {
        jdbc.sql("""
                        insert into reading_log (matter_id, officer, body, what, at)
                        values (:matter, :officer, :body, :what, :at)
                        """)
                .param("matter", id.value())
                .param("officer", officer)
                .param("body", body)
                .param("what", what)
                .param("at", Instant.now().atOffset(ZoneOffset.UTC))
                .update();
    }
}
