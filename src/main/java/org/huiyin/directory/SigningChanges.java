package org.huiyin.directory;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.procedure.Capacity;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who signs and what is checked at a body, set within the caller's transaction, who refreshes the directory after it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SigningChanges {

    /**
     * What a body lays down for one act.
     *
     * @param deputy a deputy head signs as well as the head
     * @param checked a checker passes it on first
     * @param basis the paper in which it is laid down; null where none is named, which leaves it not verified
     */
    public record Set(
            long body,
            String act,
            boolean deputy,
            boolean checked,
            LocalDate since,
            @Nullable String basis) {}

    private final JdbcClient jdbc;
    private final DirectoryTables tables;

    SigningChanges(JdbcClient jdbc, DirectoryTables tables) {
        this.jdbc = jdbc;
        this.tables = tables;
    }

    /** In force from its day on; what held before stays in its rows. */
    public void lay(Set set) {
        tables.change();
        for (var capacity : List.of(Capacity.HEAD, Capacity.DEPUTY_HEAD)) {
            jdbc.sql("""
                            insert into signing (act, body, capacity, since, allowed, basis, verified)
                            values (:act, :body, :capacity, :since, :allowed, :basis, :basis::text is not null)
                            on conflict (act, body, capacity, since) do update
                               set allowed = excluded.allowed, basis = excluded.basis, verified = excluded.verified
                            """)
                    .param("act", set.act())
                    .param("body", set.body())
                    .param("since", set.since())
                    .param("basis", set.basis(), java.sql.Types.VARCHAR)
                    .param("capacity", capacity.name())
                    .param("allowed", capacity == Capacity.HEAD || set.deputy())
                    .update();
        }
        jdbc.sql("""
                        insert into checking (act, body, since, needed, basis, verified)
                        values (:act, :body, :since, :checked, :basis, :basis::text is not null)
                        on conflict (act, body, since) do update
                           set needed = excluded.needed, basis = excluded.basis, verified = excluded.verified
                        """)
                .param("act", set.act())
                .param("body", set.body())
                .param("since", set.since())
                .param("checked", set.checked())
                .param("basis", set.basis(), java.sql.Types.VARCHAR)
                .update();
    }
}
