package org.huiyin.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyin.identity.IndexKind;
import org.huiyin.identity.Parties;
import org.huiyin.identity.Writer;
import org.huiyin.procedure.ProcedureName;
import org.huiyin.procedure.Procedures;
import org.huiyin.registry.Earlier.By;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Earlier matters of those who write now, among those the viewer may see. For the page of one registration, and the page on
 * which one matter is folded into another: nowhere else are matters gathered by person, and nothing is counted.
 */
@Repository
public class EarlierMatters {

    /** The most that are shown. */
    public static final int LIMIT = 20;

    private final JdbcClient jdbc;
    private final Parties parties;
    private final Procedures procedures;
    private final Matters matters;

    EarlierMatters(JdbcClient jdbc, Parties parties, Procedures procedures, Matters matters) {
        this.jdbc = jdbc;
        this.parties = parties;
        this.procedures = procedures;
        this.matters = matters;
    }

    /** The surest first, then the latest; nothing is looked up where nobody gave a name. */
    @Transactional(readOnly = true)
    public List<Earlier> of(List<Writer> writers, List<OutsideNumber> numbers) {
        var named = writers.stream().filter(Writer::named).toList();
        if (named.isEmpty()) {
            return List.of();
        }
        var found = new HashMap<Long, Set<By>>();
        for (var writer : named) {
            writer(found, By.NAME, IndexKind.NAME, writer.name());
            writer(found, By.PHONE, IndexKind.PHONE, writer.phone());
            writer(found, By.ID_NUMBER, IndexKind.ID_NUMBER, writer.idNumber());
        }
        numbers.forEach(
                number -> numbered(number).forEach(matter -> by(found, matter).add(By.OUTSIDE_NUMBER)));
        return found.isEmpty() ? List.of() : rows(found);
    }

    /** Those into which this one can be folded, as far as the writers tell: running, and likely of the same person. */
    @Transactional(readOnly = true)
    public List<Earlier> before(MatterId id) {
        var matter = matters.read(id);
        return matter.lock().sealed()
                ? List.of()
                : of(matter.origin().everyone(), List.of()).stream()
                        .filter(one -> !one.matter().equals(id)
                                && one.running()
                                && one.known().isPresent())
                        .toList();
    }

    private void writer(Map<Long, Set<By>> found, By by, IndexKind kind, @Nullable String value) {
        if (value != null) {
            parties.findByWriter(kind, value)
                    .forEach(matter -> by(found, matter).add(by));
        }
    }

    private static Set<By> by(Map<Long, Set<By>> found, long matter) {
        return found.computeIfAbsent(matter, none -> EnumSet.noneOf(By.class));
    }

    private List<Long> numbered(OutsideNumber number) {
        return jdbc.sql("""
                        select distinct matter_id from outside_number where number = :number and kind = :kind
                        order by matter_id desc limit :limit
                        """)
                .param("number", number.number())
                .param("kind", number.kind().name())
                .param("limit", LIMIT)
                .query((row, n) -> row.getLong("matter_id"))
                .list();
    }

    private List<Earlier> rows(Map<Long, Set<By>> found) {
        return jdbc.sql("""
                        select m.id, m.summary, m.history, pt.number, pt.occurred, p.procedure, p.stage, p.body, p.ended
                        from matter m
                        join lateral (select number, occurred from petition where matter_id = m.id and how <> 'ANNULLED'
                                      order by recorded limit 1) pt on true
                        join lateral (select procedure, stage, body, ended from proceeding
                                      where matter_id = m.id and parent is null order by no desc limit 1) p on true
                        where m.id in (:ids) and not m.sealed
                        """).param("ids", found.keySet()).query((row, n) -> earlier(row, found)).list().stream()
                .sorted(Comparator.comparingInt(EarlierMatters::sureness)
                        .thenComparing(Earlier::occurred)
                        .reversed())
                .limit(LIMIT)
                .toList();
    }

    private static int sureness(Earlier earlier) {
        return earlier.known()
                .map(known -> known == Placing.Sameness.BY_NUMBER ? 2 : 1)
                .orElse(0);
    }

    private Earlier earlier(ResultSet row, Map<Long, Set<By>> found) throws SQLException {
        var id = row.getLong("id");
        var procedure = procedures.of(ProcedureName.valueOf(row.getString("procedure")));
        return new Earlier(
                new MatterId(id),
                row.getString("number"),
                row.getObject("occurred", LocalDateTime.class).toLocalDate(),
                row.getString("summary"),
                procedure.stage(row.getString("stage")).title(),
                row.getLong("body"),
                found.getOrDefault(id, Set.of()),
                row.getObject("ended") == null && !row.getBoolean("history"));
    }
}
