package org.huiyin.registry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huiyin.database.Viewer;
import org.huiyin.identity.Keyring;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Checks the journal against itself, the matters' rows, the number series and the seals. Finds a changed byte, an entry
 * or a whole matter gone, entries swapped, a chain computed anew, and, given an older root, a rollback.
 */
@Component
public class Verifier {

    private final JdbcClient jdbc;
    /** The journal passes through; it is larger than any memory. */
    private static final int FETCHED_AT_ONCE = 1_000;

    private final Seals seals;
    private final Keyring keyring;
    private final TransactionTemplate transaction;

    Verifier(JdbcClient jdbc, Seals seals, Keyring keyring, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.seals = seals;
        this.keyring = keyring;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setReadOnly(true);
        this.transaction.setIsolationLevel(TransactionTemplate.ISOLATION_REPEATABLE_READ);
    }

    /** What was checked and what was found. {@code leftOut}: numbers that were left out on purpose, and are no holes. */
    public record Report(long matters, long entries, long seals, long leftOut, List<Finding> findings) {}

    /** {@code knownRoot}: a root printed on an older slip or kept in a file, as {@code number:hex}; null for none. */
    public Report verify(@Nullable String knownRoot) {
        return verifyAgainst(knownRoot == null ? List.of() : List.of(knownRoot));
    }

    /** As {@link #verify}, with any number of roots that were kept outside, each as {@code number:hex}. */
    public Report verifyAgainst(List<String> knownRoots) {
        return Viewer.job("verify").see(() -> transaction.execute(status -> check(knownRoots)));
    }

    private Report check(List<String> knownRoots) {
        var findings = new ArrayList<Finding>();
        var chains = new Chains(findings);
        jdbc.sql("""
                        select j.matter_id, j.seq, j.head::text as head, j.payload, j.prev, j.hash,
                               j.recorded = (j.head ->> 'recorded')::timestamptz as timely
                        from journal j order by j.matter_id, j.seq
                        """).withFetchSize(FETCHED_AT_ONCE).query(chains::entry);
        chains.done();
        jdbc.sql("select id, last_seq, last_hash from matter")
                .withFetchSize(FETCHED_AT_ONCE)
                .query(row -> {
                    chains.row(row.getLong("id"), row.getInt("last_seq"), row.getBytes("last_hash"));
                });
        chains.orphans();
        series(findings);
        var all = seals.all();
        sealed(all, findings);
        known(all, knownRoots).ifPresent(findings::add);
        return new Report(chains.matters(), chains.entries(), all.size(), leftOut(), List.copyOf(findings));
    }

    private long leftOut() {
        return jdbc.sql("select coalesce(sum(last - first + 1), 0) from number_gap")
                .query(Long.class)
                .single();
    }

    /** Numbers are gapless but for those left out on record: a petition that is gone leaves a hole under its counter. */
    private void series(List<Finding> findings) {
        jdbc.sql("""
                        select b.short_name, c.year, c.series, c.last, count(p.id) as there
                        from counter c join body b on b.id = c.body
                        left join petition p on p.body = c.body and p.year = c.year and p.series = c.series
                        left join number_start s on s.body = c.body and s.year = c.year and s.series = c.series
                        left join lateral (
                            select sum(g.last - g.first + 1) as many from number_gap g
                             where g.body = c.body and g.year = c.year and g.series = c.series) g on true
                        where c.series in ('P', 'S', 'F')
                        group by b.short_name, c.year, c.series, c.last, s.last, g.many
                        having count(p.id) <> c.last - coalesce(s.last, 0) - coalesce(g.many, 0)
                        """).query(row -> {
            findings.add(new Finding(
                    row.getString("short_name") + " " + row.getInt("year") + " " + row.getString("series"),
                    "编号发到 " + row.getLong("last") + "，信访件却有 " + row.getLong("there") + " 件：有整件被删除或增加"));
        });
    }

    private void sealed(List<Seal> all, List<Finding> findings) {
        byte[] prev = new byte[32];
        long from = 0;
        int era = 0;
        long no = 0;
        for (var seal : all) {
            if (seal.no() != no + 1) {
                findings.add(new Finding("封签 " + (no + 1), "缺失"));
            }
            if (seal.era() != era) {
                from = 0;
                era = seal.era();
            }
            var where = "封签 " + seal.no();
            var root = seals.root(seal.prev(), seal.era(), from, seal.upto());
            if (!Arrays.equals(seal.prev(), prev)) {
                findings.add(new Finding(where, "与上一封签不相接"));
            }
            if (!Arrays.equals(root.root(), seal.root())) {
                findings.add(
                        new Finding(where, "封签后日志有改动：封存 " + seal.entries() + " 条，现有 " + root.entries() + " 条，内容或条数不符"));
            }
            if (!Arrays.equals(keyring.sealMac(seal.root()), seal.mac())) {
                findings.add(new Finding(where, "封签不是用本机密钥作出的"));
            }
            prev = seal.root();
            from = seal.upto();
            no = seal.no();
        }
    }

    private static Optional<Finding> known(List<Seal> all, List<String> knownRoots) {
        var here = all.stream().map(Seal::line).collect(Collectors.toSet());
        var gone = knownRoots.stream()
                .map(root -> root.strip().split("\\s", 2)[0].toLowerCase(Locale.ROOT))
                .filter(root -> !here.contains(root))
                .map(root -> root.split(":", 2)[0])
                .toList();
        return gone.isEmpty()
                ? Optional.empty()
                : Optional.of(new Finding(
                        "封签 " + gone.getFirst() + (gone.size() > 1 ? " 等 " + gone.size() + " 个" : ""),
                        "您手上的封签在库中找不到：数据库被换回旧状态，或封签被重算"));
    }
}
