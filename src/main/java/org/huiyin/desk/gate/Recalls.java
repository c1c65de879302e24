package org.huiyin.desk.gate;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.huiyin.desk.SignIns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tokens and sessions given out before an officer changed the password: they end, on every node within seconds. */
@Component
class Recalls implements SignIns {

    private static final Duration FRESH = Duration.ofSeconds(5);

    private record Recall(long officer, Instant before) {}

    private record Known(Map<Long, Instant> before, Instant read) {}

    private final JdbcClient jdbc;
    private final AtomicReference<Known> known = new AtomicReference<>(new Known(Map.of(), Instant.EPOCH));

    Recalls(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean recalled(ApiTokens.Shown token) {
        var before = known().before().get(token.officer());
        return before != null && token.issued().isBefore(before);
    }

    /** Ends every token and session of the officer; a session that shall go on is renewed by the caller. */
    @Override
    public void end(long officer) {
        jdbc.sql("""
                insert into recall (officer, before) values (:officer, :now)
                on conflict (officer) do update set before = excluded.before
                """)
                .param("officer", officer)
                .param("now", Timestamp.from(Instant.now()))
                .update();
        jdbc.sql("delete from spring_session where principal_name = :officer")
                .param("officer", Long.toString(officer))
                .update();
        known.set(new Known(Map.of(), Instant.EPOCH));
    }

    private Known known() {
        var last = known.get();
        if (last.read().plus(FRESH).isAfter(Instant.now())) {
            return last;
        }
        var now = new Known(read(), Instant.now());
        known.compareAndSet(last, now);
        return now;
    }

    private Map<Long, Instant> read() {
        return jdbc
                .sql("select officer, before from recall where before > now() - interval '8 hours'")
                .query((row, n) ->
                        new Recall(row.getLong(1), row.getTimestamp(2).toInstant()))
                .list()
                .stream()
                .collect(Collectors.toMap(Recall::officer, Recall::before));
    }
}
