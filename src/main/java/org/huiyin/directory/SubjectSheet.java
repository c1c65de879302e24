package org.huiyin.directory;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Columns: code (2+2+2 digits), name, verified (whether the code was found in an official table). */
final class SubjectSheet implements Sheet {

    record Line(String code, String name, @Nullable String parent, boolean verified) {}

    @Override
    public void load(Rows rows, Directory before, JdbcClient jdbc) {
        var codes = rows.values("code");
        var lines = rows.each(
                row -> {
                    var code = row.text("code", c -> c.matches("(?!00)[0-9]{6}"), "不是6位分类代码");
                    var parent = Subject.parentOf(code);
                    if (parent != null
                            && !codes.contains(parent)
                            && before.subject(parent).isEmpty()) {
                        throw row.fault("code", "上级分类%s不存在，请先补上".formatted(parent));
                    }
                    return new Line(code, row.text("name"), parent, row.flag("verified", false));
                },
                "code");
        Sheet.store(jdbc, """
                insert into subject (code, name, parent, verified)
                select code, name, parent, verified
                  from json_to_recordset(:lines::json) as l (code text, name text, parent text, verified boolean)
                on conflict (code) do update set name = excluded.name, verified = excluded.verified
                """, lines);
    }
}
