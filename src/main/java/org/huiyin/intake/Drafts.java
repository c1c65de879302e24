package org.huiyin.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.huiyin.desk.BeijingTime;
import org.huiyin.identity.OfficerKeys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** 草稿: an officer's unsent forms, sealed under his own key, seen by nobody else, gone after seven days. */
@Repository
public class Drafts {

    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final OfficerKeys keys;

    Drafts(JdbcClient jdbc, OfficerKeys keys) {
        this.jdbc = jdbc;
        this.keys = keys;
    }

    /** Keeps a form; saved again, it takes the place of what was kept before. */
    @Transactional
    public void save(long officer, UUID form, Map<String, String> fields) {
        var sealed = keys.seal(officer, JsonMapper.shared().writeValueAsBytes(fields));
        jdbc.sql("""
                        insert into draft (officer, form, key_version, sealed, saved)
                        values (:officer, :form, :version, :sealed, now())
                        on conflict (officer, form) do update
                        set key_version = excluded.key_version, sealed = excluded.sealed, saved = excluded.saved
                        """)
                .param("officer", officer)
                .param("form", form)
                .param("version", sealed.version())
                .param("sealed", sealed.bytes())
                .update();
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<Draft> of(long officer) {
        return jdbc.sql("""
                        select form, key_version, sealed, saved from draft
                        where officer = :officer and saved > :since order by saved desc
                        """)
                .param("officer", officer)
                .param("since", since())
                .query((row, n) -> draft(officer, row))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Draft> open(long officer, UUID form) {
        return jdbc.sql("""
                        select form, key_version, sealed, saved from draft
                        where officer = :officer and form = :form and saved > :since
                        """)
                .param("officer", officer)
                .param("form", form)
                .param("since", since())
                .query((row, n) -> draft(officer, row))
                .optional();
    }

    /** Nothing happens where there is none. */
    @Transactional
    public void remove(long officer, UUID form) {
        jdbc.sql("delete from draft where officer = :officer and form = :form")
                .param("officer", officer)
                .param("form", form)
                .update();
    }

    /** Deletes what is older than seven days, of everybody; for the job alone. */
    @Transactional
    public void forget() {
        jdbc.sql("delete from draft where saved < :since")
                .param("since", since())
                .update();
    }

    private static OffsetDateTime since() {
        return Instant.now().minus(Draft.DAYS, ChronoUnit.DAYS).atOffset(ZoneOffset.UTC);
    }

    private Draft draft(long officer, ResultSet row) throws SQLException {
        var sealed = new OfficerKeys.Sealed(row.getInt("key_version"), row.getBytes("sealed"));
        return new Draft(
                row.getObject("form", UUID.class),
                LocalDateTime.ofInstant(
                        row.getObject("saved", OffsetDateTime.class).toInstant(), BeijingTime.ZONE),
                JsonMapper.shared().readValue(keys.open(officer, sealed), FIELDS));
    }
}
