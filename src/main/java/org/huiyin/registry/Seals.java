package org.huiyin.registry;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The seals as stored, and how a root is computed from the entries of a range of transactions. */
@Repository
class Seals {

    /** The leaves of one range in their fixed order: journal entries, then readings. */
    private static final String LEAVES = """
            select kind, id, seq, hash from (
                select 'j' as kind, matter_id as id, seq, hash from journal
                where era = :era and xid >= :from::text::xid8 and xid < :upto::text::xid8
                union all
                select 'r', id, 0, sha256(convert_to(
                    concat_ws('|', id, matter_id, officer, body, what, extract(epoch from at)), 'UTF8')) from reading_log
                where era = :era and xid >= :from::text::xid8 and xid < :upto::text::xid8
            ) leaf order by kind, id, seq
            """;

    /** A range may have a million leaves after a takeover: they pass through one by one and are never in memory together. */
    private static final int FETCHED_AT_ONCE = 10_000;

    private final JdbcClient jdbc;

    Seals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A root and how many entries it closes. */
    record Root(byte[] root, long entries) {}

    Optional<Seal> latest() {
        return jdbc.sql("""
                        select no, era, upto::text::bigint as upto, entries, root, prev, mac, at from seal order by no desc limit 1
                        """).query((row, n) -> seal(row)).optional();
    }

    List<Seal> all() {
        return jdbc.sql(
                        "select no, era, upto::text::bigint as upto, entries, root, prev, mac, at from seal order by no")
                .query((row, n) -> seal(row))
                .list();
    }

    private static Seal seal(ResultSet row) throws SQLException {
        return new Seal(
                row.getLong("no"),
                row.getInt("era"),
                row.getLong("upto"),
                row.getLong("entries"),
                row.getBytes("root"),
                row.getBytes("prev"),
                row.getBytes("mac"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    /** {@code root = sha256(prev ‖ era ‖ upto ‖ leaves)}, over entries whose transaction lies in [from, upto). */
    Root root(byte[] prev, int era, long from, long upto) {
        var sha = Journal.sha256();
        sha.update(prev);
        sha.update(ByteBuffer.allocate(Integer.BYTES + Long.BYTES)
                .putInt(era)
                .putLong(upto)
                .array());
        var entries = new long[1];
        jdbc.sql(LEAVES)
                .withFetchSize(FETCHED_AT_ONCE)
                .param("era", era)
                .param("from", String.valueOf(from))
                .param("upto", String.valueOf(upto))
                .query(row -> {
                    leaf(sha, row);
                    entries[0]++;
                });
        return new Root(sha.digest(), entries[0]);
    }

    private static void leaf(MessageDigest sha, ResultSet row) throws SQLException {
        sha.update(row.getString("kind").getBytes(StandardCharsets.UTF_8));
        sha.update(ByteBuffer.allocate(Long.BYTES + Integer.BYTES)
                .putLong(row.getLong("id"))
                .putInt(row.getInt("seq"))
                .array());
        sha.update(row.getBytes("hash"));
    }

    /** Entries of transactions before this one are certainly committed or gone. */
    long horizon() {
        return jdbc.sql("select pg_snapshot_xmin(pg_current_snapshot())::text::bigint")
                .query(Long.class)
                .single();
    }

    /** The era of this cluster; a database restored into another cluster opens a new one. */
    int era() {
        jdbc.sql("""
                        insert into era (no, system, opened)
                        select (select max(no) + 1 from era), system_identifier::text, now() from pg_control_system()
                        where not exists (select from era e where e.system = system_identifier::text)
                        on conflict do nothing
                        """).update();
        return jdbc.sql("select current_era()").query(Integer.class).single();
    }

    boolean anythingBetween(int era, long from, long upto) {
        return jdbc.sql("""
                        select exists (select from journal where era = :era and xid >= :from::text::xid8 and xid < :upto::text::xid8)
                            or exists (select from reading_log where era = :era and xid >= :from::text::xid8 and xid < :upto::text::xid8)
                        """)
                .param("era", era)
                .param("from", String.valueOf(from))
                .param("upto", String.valueOf(upto))
                .query(Boolean.class)
                .single();
    }

    void add(Seal seal) {
        jdbc.sql("""
                        insert into seal (no, era, upto, entries, root, prev, mac, at)
                        values (:no, :era, :upto::text::xid8, :entries, :root, :prev, :mac, now())
                        """)
                .param("no", seal.no())
                .param("era", seal.era())
                .param("upto", String.valueOf(seal.upto()))
                .param("entries", seal.entries())
                .param("root", seal.root())
                .param("prev", seal.prev())
                .param("mac", seal.mac())
                .update();
    }

    /** One sealer at a time, over all nodes; released with the transaction. */
    boolean mine() {
        return jdbc.sql("select pg_try_advisory_xact_lock(7217001)")
                .query(Boolean.class)
                .single();
    }
}
