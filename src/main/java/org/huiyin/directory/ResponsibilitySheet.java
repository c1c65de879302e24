package org.huiyin.directory;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Columns: subject, division, body. */
final class ResponsibilitySheet implements Sheet {

    record Line(String subject, String division, String body) {}

    @Override
    public void load(Rows rows, Directory before, JdbcClient jdbc) {
        var lines = rows.each(
                row -> new Line(
                        row.text("subject", code -> before.subject(code).isPresent(), "不在内容分类表里，请先导入分类"),
                        row.text("division", code -> before.division(code).isPresent(), "不在行政区划表里，请先导入区划"),
                        row.text("body", code -> before.bodyByCode(code).isPresent(), "不在机构表里，请先导入机构")),
                "subject",
                "division");
        Sheet.store(jdbc, """
                insert into responsibility (subject, division, body)
                select l.subject, l.division, b.id
                  from json_to_recordset(:lines::json) as l (subject text, division text, body text)
                  join body b on b.code = l.body
                on conflict (subject, division) do update set body = excluded.body
                """, lines);
    }
}
