package org.huiyin.directory;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Bodies and the terms they set, changed one by one within the caller's transaction, who refreshes the directory after
 * it. What is refused is an {@link IllegalArgumentException} with a sentence for people.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class BodyChanges {

    /** A name that a body takes from a day to come. */
    public record Renaming(long body, LocalDate since, String name) {}

    /** The body that goes on with what another left. */
    public record Succession(long body, long successor) {}

    private final JdbcClient jdbc;
    private final DirectoryTables tables;

    BodyChanges(JdbcClient jdbc, DirectoryTables tables) {
        this.jdbc = jdbc;
        this.tables = tables;
    }

    /** Stores a new body; its id is drawn here, whatever the record says. */
    public long add(Body body, @Nullable Long reviewer) {
        tables.change();
        try {
            return jdbc.sql("""
                            insert into body (code, name, short_name, mark, kind, level, division, parent, reviewed_by, since,
                                              address, phone, hours, track, reports)
                            values (:code, :name, :brief, :mark, :kind, :level, :division, :parent, :reviewer, :since,
                                    :address, :phone, :hours, :track, :reports)
                            returning id
                            """)
                    .param("code", body.code())
                    .param("name", body.name())
                    .param("brief", body.shortName())
                    .param("mark", body.mark())
                    .param("kind", body.kind().name())
                    .param("level", body.level().name())
                    .param("division", body.division())
                    .param("parent", body.parent(), java.sql.Types.BIGINT)
                    .param("reviewer", reviewer, java.sql.Types.BIGINT)
                    .param("since", body.since())
                    .param("address", body.address())
                    .param("phone", body.phone())
                    .param("hours", body.hours())
                    .param("track", body.track().name())
                    .param("reports", body.reports())
                    .query(Long.class)
                    .single();
        } catch (DuplicateKeyException taken) {
            throw new IllegalArgumentException("机构代码或机关代字已被别的机构使用，请另取一个", taken);
        }
    }

    /** Gives a body another name from a day on. */
    public void rename(long body, LocalDate since, String name, String brief) {
        tables.change();
        jdbc.sql("""
                        insert into body_name (body, since, name, short_name) values (:body, :since, :name, :brief)
                        on conflict (body, since) do update set name = excluded.name, short_name = excluded.short_name
                        """)
                .param("body", body)
                .param("since", since)
                .param("name", name)
                .param("brief", brief)
                .update();
    }

    /** Where a body can be reached; null for what is not known. */
    public void reach(long body, @Nullable String address, @Nullable String phone, @Nullable String hours) {
        tables.change();
        jdbc.sql("update body set address = :address, phone = :phone, hours = :hours where id = :body")
                .param("body", body)
                .param("address", address, java.sql.Types.VARCHAR)
                .param("phone", phone, java.sql.Types.VARCHAR)
                .param("hours", hours, java.sql.Types.VARCHAR)
                .update();
    }

    /** Ends a body; what it answers for, leads and reviews goes to the successor, where there is one. */
    public void end(long body, LocalDate last, @Nullable Long successor) {
        tables.change();
        jdbc.sql("update body set until = :last, successor = :successor where id = :body")
                .param("body", body)
                .param("last", last)
                .param("successor", successor, java.sql.Types.BIGINT)
                .update();
        if (successor != null) {
            for (var move : List.of(
                    "update responsibility set body = :successor where body = :body",
                    "update body set parent = :successor where parent = :body and until is null and id <> :successor",
                    "update body set reviewed_by = :successor where reviewed_by = :body and id <> :successor")) {
                jdbc.sql(move).param("body", body).param("successor", successor).update();
            }
        }
    }

    /** A body binds itself to less time than the law gives it, from a day on. */
    public void bind(long body, String term, int length, LocalDate since) {
        tables.change();
        jdbc.sql("""
                        insert into term_setting (body, term, length, since) values (:body, :term, :length, :since)
                        on conflict (body, term, since) do update set length = excluded.length
                        """)
                .param("body", body)
                .param("term", term)
                .param("length", length)
                .param("since", since)
                .update();
    }

    @Transactional(readOnly = true)
    public List<Renaming> renamings() {
        return tables.list(
                "select body, since, name from body_name where since > current_date order by since", Renaming.class);
    }

    @Transactional(readOnly = true)
    public List<Succession> successions() {
        return tables.list("select id as body, successor from body where successor is not null", Succession.class);
    }
}
