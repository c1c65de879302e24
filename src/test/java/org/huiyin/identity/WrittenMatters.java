package org.huiyin.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.huiyin.TestOwner;
import org.huiyin.database.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Matters with writers for tests of this room, written as the registry writes them: behind the fence. */
@Component
final class WrittenMatters {

    static final Viewer HANDLER = new Viewer(List.of("o:1", "b:1:HANDLING_OFFICER"), List.of("shut-1"), null);
    static final Viewer PETITIONER = new Viewer(List.of("q:1"), List.of(), null);
    static final Viewer STRANGER = new Viewer(List.of("o:2", "b:2:HANDLING_OFFICER"), List.of(), null);

    private static final String WRAP = """
            insert into key_wrap (matter_id, holder, key_version, wrapped)
            values (:matter, :holder, :version, :wrapped)
            """;

    private final AtomicLong next = new AtomicLong(7_000_000);
    private final Parties parties;
    private final MatterKeys keys;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final TestOwner owner;

    WrittenMatters(
            Parties parties,
            MatterKeys keys,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            TestOwner owner) {
        this.parties = parties;
        this.keys = keys;
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(transactions);
        this.owner = owner;
    }

    record Written(long id, MatterKey key) {}

    Written register(String audience, String shut, Writer... writers) {
        settle();
        var id = next.incrementAndGet();
        matter(id, audience, shut);
        var fresh = keys.create();
        transactions.executeWithoutResult(status -> {
            fence(id);
            insert(id, WRAP, Map.of("holder", fresh.holder(), "version", fresh.version(), "wrapped", fresh.wrapped()));
            parties.into(List.of(writers), fresh.key(), (sql, values) -> insert(id, sql, values));
        });
        return new Written(id, fresh.key());
    }

    /** Inserts one row as the application. */
    void insert(long matter, String sql, Map<String, ?> values) {
        var all = new HashMap<String, Object>(values);
        all.put("matter", matter);
        assertThat(jdbc.sql(sql).params(all).update()).isOne();
    }

    long body() {
        return owner.sql()
                .sql("select id from body where code = 'i-bureau'")
                .query((row, n) -> row.getLong("id"))
                .single();
    }

    long officer() {
        return owner.sql()
                .sql("select id from officer where login = 'i-officer'")
                .query((row, n) -> row.getLong("id"))
                .single();
    }

    private void settle() {
        owner.sql().sql("""
                        insert into division (code, name, parent) values ('98', '试点省', null) on conflict do nothing;
                        insert into subject (code, name, verified) values ('980000', '其他', false) on conflict do nothing;
                        insert into body (code, name, short_name, mark, kind, level, division, since)
                        values ('i-bureau', '试点信访局', '试点局', '试点信', 'BUREAU', 'COUNTY', '98', date '2000-01-01')
                        on conflict do nothing;
                        insert into officer (login, name) values ('i-officer', '经办') on conflict do nothing;
                        """).update();
    }

    private void matter(long id, String audience, String shut) {
        owner.sql()
                .sql("""
                        insert into matter (id, body, series, sealed, history, sample, summary, subject, division,
                                            occurred, recorded, audience, shut, last_seq, last_hash)
                        values (:id, :body, 'P', false, false, false, '反映供水问题', '980000', '98',
                                date '2026-01-05', now(), :audience::text[], :shut::text[], 1, '')
                        """)
                .param("id", id)
                .param("body", body())
                .param("audience", audience)
                .param("shut", shut)
                .update();
    }

    private void fence(long matter) {
        jdbc.sql("select set_config('huiyin.writing', :fence, true)")
                .param("fence", "{" + matter + "}")
                .query((row, n) -> row.getString(1))
                .single();
    }
}
