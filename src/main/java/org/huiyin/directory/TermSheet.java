package org.huiyin.directory;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Columns: body, term, length, since. */
final class TermSheet implements Sheet {

    record Line(String body, String term, int length, LocalDate since) {}

    @Override
    public void load(Rows rows, Directory before, JdbcClient jdbc) {
        var lines = rows.each(
                row -> new Line(
                        row.text("body", code -> before.bodyByCode(code).isPresent(), "不在机构表里，请先导入机构"),
                        row.text("term"),
                        row.number("length"),
                        row.date("since")),
                "body",
                "term",
                "since");
        Sheet.store(jdbc, """
                insert into term_setting (body, term, length, since)
                select b.id, l.term, l.length, l.since
                  from json_to_recordset(:lines::json) as l (body text, term text, length int, since date)
                  join body b on b.code = l.body
                on conflict (body, term, since) do update set length = excluded.length
                """, lines);
    }
}
