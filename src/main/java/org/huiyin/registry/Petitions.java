package org.huiyin.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.huiyin.database.OwnPlan;
import org.huiyin.directory.Directories;
import org.huiyin.directory.Subject;
import org.huiyin.procedure.MatterKind;
import org.huiyin.procedure.ProcedureName;
import org.huiyin.procedure.Procedures;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The list of petitions (信访件) under the viewer: by number, by words of the summary, newest first. */
@Repository
public class Petitions {

    private static final String FROM = "from petition pt join matter m on m.id = pt.matter_id ";

    private static final String COLUMNS = """
            pt.id, pt.matter_id, pt.number, pt.channel, pt.occurred, m.summary, m.subject, m.division, m.kind, m.history, m.sample
            """;

    /** What is sought, each with the index it is found by. */
    private enum Sought {
        ALL("where true "),
        NUMBER("where pt.number = :words "),
        OUTSIDE("where pt.id = any(array(select petition_id from outside_number where number = :outside)) "),
        SUMMARY("where pt.matter_id = any(:about::bigint[]) ");

        private final String where;

        Sought(String where) {
            this.where = where;
        }
    }

    /** First which petitions; then, for these alone, where the matter stands: its latest proceeding of the main line. */
    private static final String SHOWN = """
            select pt.*, p.procedure, p.stage, p.body from (%s) pt
            join lateral (select procedure, stage, body from proceeding
                          where matter_id = pt.matter_id and parent is null order by no desc limit 1) p on true
            order by pt.id desc
            """;

    private final JdbcClient jdbc;
    private final Procedures procedures;
    private final Directories directories;

    Petitions(JdbcClient jdbc, Procedures procedures, Directories directories) {
        this.jdbc = jdbc;
        this.procedures = procedures;
        this.directories = directories;
    }

    /**
     * {@code words}: a petition's number, one that others gave it, or a piece of its summary of two letters at least; empty
     * for all. {@code page} counts from 1.
     */
    @Transactional(readOnly = true)
    public Listed.Page list(String words, int page) {
        return list(words, null, page);
    }

    /** As {@link #list(String, int)}, of one kind alone; null for all. Ids go by time: the newest first. */
    @Transactional(readOnly = true)
    public Listed.Page list(String words, @Nullable MatterKind only, int page) {
        OwnPlan.ask(jdbc);
        var asked = words.strip();
        var sought = sought(asked);
        var where = sought.where + (only == null ? "" : "and m.kind = :only ");
        var named = new HashMap<String, Object>();
        named.put("words", asked);
        named.put("outside", OutsideNumber.kept(asked));
        named.put("about", sought == Sought.SUMMARY ? about(asked) : new Long[0]);
        named.put("only", only == null ? "" : only.name());
        var newest = "select " + COLUMNS + FROM + where + "order by pt.id desc limit :size offset :skip";
        var rows = jdbc.sql(SHOWN.formatted(newest))
                .params(named)
                .param("size", Listed.Page.SIZE)
                .param("skip", (page - 1) * Listed.Page.SIZE)
                .query(this::listed)
                .list();
        var total = jdbc.sql("select count(*) from (select 1 " + FROM + where + "limit :bound) bounded")
                .params(named)
                .param("bound", Listed.Page.BOUND + 1)
                .query(Integer.class)
                .single();
        return new Listed.Page(rows, page, total);
    }

    private Sought sought(String words) {
        if (words.isEmpty()) {
            return Sought.ALL;
        }
        if (byNumber(words).isPresent()) {
            return Sought.NUMBER;
        }
        return jdbc.sql("select exists (select from outside_number where number = :outside)")
                        .param("outside", OutsideNumber.kept(words))
                        .query(Boolean.class)
                        .single()
                ? Sought.OUTSIDE
                : Sought.SUMMARY;
    }

    /** The newest matters with these words in their summary. */
    private Long[] about(String words) {
        return jdbc.sql("select matters_about(:words, :pattern, :most)")
                .param("words", words)
                .param(
                        "pattern",
                        "%" + words.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%")
                .param("most", Listed.Page.BOUND + 1)
                .query(Long.class)
                .list()
                .toArray(Long[]::new);
    }

    /** Those of these numbers that the viewer may see. */
    List<Listed> numbered(List<String> numbers) {
        return jdbc.sql(SHOWN.formatted("select " + COLUMNS + FROM + "where pt.number = any(:numbers::text[])"))
                .param("numbers", numbers.toArray(String[]::new))
                .query(this::listed)
                .list();
    }

    /** The matter of a petition's number, where the viewer may see it. */
    @Transactional(readOnly = true)
    public Optional<MatterId> byNumber(String number) {
        return jdbc.sql("select matter_id from petition where number = :number")
                .param("number", number.strip())
                .query(Long.class)
                .optional()
                .map(MatterId::new);
    }

    /** The number a matter is known by, where the viewer may see it. */
    @Transactional(readOnly = true)
    public Optional<String> number(MatterId matter) {
        return jdbc.sql("select number from petition where matter_id = :matter order by recorded limit 1")
                .param("matter", matter.value())
                .query(String.class)
                .optional();
    }

    private Listed listed(ResultSet row, int n) throws SQLException {
        var procedure = procedures.of(ProcedureName.valueOf(row.getString("procedure")));
        var directory = directories.current();
        return new Listed(
                new MatterId(row.getLong("matter_id")),
                row.getString("number"),
                Channel.valueOf(row.getString("channel")),
                row.getObject("occurred", LocalDateTime.class),
                row.getString("summary"),
                directory.subject(row.getString("subject")).map(Subject::name).orElse(""),
                directory.placeName(row.getString("division")),
                MatterRows.kind(row),
                procedure.stage(row.getString("stage")).title(),
                row.getLong("body"),
                row.getBoolean("history"),
                row.getBoolean("sample"));
    }
}
