package org.huiyin.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
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
            pt.matter_id, pt.number, pt.channel, pt.occurred, m.summary, m.subject, m.division, m.kind, m.history,
            m.sample, p.procedure, p.stage, p.body
            """;

    /** What is sought, each with the index it is found by. */
    private enum Sought {
        ALL("where :words = '' "),
        NUMBER("where pt.number = :words "),
        SUMMARY("where m.summary ilike '%' || :like || '%' escape '!' and :words <> '' ");

        private final String where;

        Sought(String where) {
            this.where = where;
        }
    }

    /** Where the matter stands: its latest proceeding of the main line. */
    private static final String LATEST = """
            join lateral (select procedure, stage, body from proceeding
                          where matter_id = m.id and parent is null order by no desc limit 1) p on true
            """;

    private final JdbcClient jdbc;
    private final Procedures procedures;
    private final Directories directories;

    Petitions(JdbcClient jdbc, Procedures procedures, Directories directories) {
        this.jdbc = jdbc;
        this.procedures = procedures;
        this.directories = directories;
    }

    /** {@code words}: a petition's number, or a piece of its summary; empty for all. {@code page} counts from 1. */
    @Transactional(readOnly = true)
    public Listed.Page list(String words, int page) {
        return list(words, null, page);
    }

    /** As {@link #list(String, int)}, of one kind alone; null for all. */
    @Transactional(readOnly = true)
    public Listed.Page list(String words, @Nullable MatterKind only, int page) {
        var sought = words.strip();
        var kind = sought.isEmpty() ? Sought.ALL : byNumber(sought).isPresent() ? Sought.NUMBER : Sought.SUMMARY;
        var where = kind.where + (only == null ? "" : "and m.kind = :only ");
        var like = sought.replace("!", "!!").replace("%", "!%").replace("_", "!_");
        var rows = jdbc.sql("select " + COLUMNS + FROM + LATEST + where + """
                        order by pt.recorded desc, pt.id desc
                        limit :size offset :skip
                        """)
                .param("words", sought)
                .param("like", like)
                .param("only", only == null ? "" : only.name())
                .param("size", Listed.Page.SIZE)
                .param("skip", (page - 1) * Listed.Page.SIZE)
                .query(this::listed)
                .list();
        var total = jdbc.sql("select count(*) from (select 1 " + FROM + where + " limit :bound) bounded")
                .param("words", sought)
                .param("like", like)
                .param("only", only == null ? "" : only.name())
                .param("bound", Listed.Page.BOUND + 1)
                .query(Integer.class)
                .single();
        return new Listed.Page(rows, page, total);
    }

    /** Those of these numbers that the viewer may see. */
    List<Listed> numbered(List<String> numbers) {
        return jdbc.sql("select " + COLUMNS + FROM + LATEST + "where pt.number = any(:numbers::text[])")
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
