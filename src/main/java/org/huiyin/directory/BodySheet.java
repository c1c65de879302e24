package org.huiyin.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.huiyin.procedure.ProcedureName;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Columns: code, name, short_name, mark, kind, level, division, parent, reviewed_by, since, until; and, as a list may
 * leave out, address, phone, hours: what was known then stays. Left out as well or empty may be track (办理, 检举控告 or 涉诉)
 * and reports (true or false): a new body then goes by its kind, another stays as it was.
 */
final class BodySheet implements Sheet {

    private static final List<ProcedureName> TRACKS =
            List.of(ProcedureName.HANDLING, ProcedureName.DISCIPLINE, ProcedureName.LITIGATION);

    record Line(
            String code,
            String name,
            String brief,
            String mark,
            String kind,
            String level,
            String division,
            @Nullable String parent,
            @Nullable String reviewer,
            LocalDate since,
            @Nullable LocalDate until,
            boolean reached,
            @Nullable String address,
            @Nullable String phone,
            @Nullable String hours,
            String track,
            boolean reports) {}

    @Override
    public void load(Rows rows, Directory before, JdbcClient jdbc) {
        var codes = rows.values("code");
        var lines = rows.each(row -> line(row, codes, before), "code");
        rows.each(row -> row.text("mark"), "mark");
        Sheet.store(jdbc, """
                insert into body (code, name, short_name, mark, kind, level, division, since, until, track, reports)
                select code, name, brief, mark, kind, level, division, since, until, track, reports
                  from json_to_recordset(:lines::json) as l (code text, name text, brief text, mark text, kind text,
                       level text, division text, since date, until date, track text, reports boolean)
                on conflict (code) do update
                   set name = excluded.name, short_name = excluded.short_name, mark = excluded.mark,
                       kind = excluded.kind, level = excluded.level, division = excluded.division,
                       since = excluded.since, until = excluded.until, track = excluded.track,
                       reports = excluded.reports
                """, lines);
        Sheet.store(jdbc, """
                insert into body_name (body, since, name, short_name)
                select b.id, current_date, l.name, l.brief
                  from json_to_recordset(:lines::json) as l (code text, name text, brief text)
                  join body b on b.code = l.code
                 where exists (select from body_name n where n.body = b.id)
                on conflict (body, since) do update set name = excluded.name, short_name = excluded.short_name
                """, lines);
        Sheet.store(jdbc, """
                update body b
                   set parent = p.id, reviewed_by = r.id,
                       address = case when l.reached then l.address else b.address end,
                       phone = case when l.reached then l.phone else b.phone end,
                       hours = case when l.reached then l.hours else b.hours end
                  from json_to_recordset(:lines::json) as l (code text, parent text, reviewer text, reached boolean,
                       address text, phone text, hours text)
                  left join body p on p.code = l.parent
                  left join body r on r.code = l.reviewer
                 where b.code = l.code
                """, lines);
    }

    private static Line line(Row row, Set<String> codes, Directory before) {
        Predicate<String> known =
                code -> (codes.contains(code) || before.bodyByCode(code).isPresent()) && !code.equals(row.text("code"));
        var since = row.date("since");
        var kind = row.choice("kind", Stream.of(BodyKind.values()), BodyKind::title);
        var there = before.bodyByCode(row.text("code"));
        return new Line(
                row.text("code"),
                row.text("name"),
                row.text("short_name"),
                row.text("mark", mark -> free(mark, row.text("code"), before), "已是另一机构的机关代字"),
                kind.name(),
                row.choice("level", Stream.of(Level.values()), Level::title).name(),
                row.text("division", code -> before.division(code).isPresent(), "不在行政区划表里，请先导入区划"),
                row.optional("parent", known, "不是别的机构的代码，请先补上该机构"),
                row.optional("reviewed_by", known, "不是别的机构的代码，请先补上该机构"),
                since,
                row.dateFrom(since, "until"),
                row.values().containsKey("address"),
                row.optional("address"),
                row.optional("phone"),
                row.optional("hours"),
                row.optional("track") == null
                        ? there.map(Body::track).orElse(kind.track()).name()
                        : row.choice("track", TRACKS.stream(), ProcedureName::title)
                                .name(),
                row.flag("reports", there.map(Body::reports).orElse(kind == BodyKind.DISCIPLINE)));
    }

    private static boolean free(String mark, String code, Directory before) {
        return before.bodies().stream()
                .noneMatch(body -> body.mark().equals(mark) && !body.code().equals(code));
    }
}
