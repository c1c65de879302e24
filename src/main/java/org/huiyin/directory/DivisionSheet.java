package org.huiyin.directory;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Columns: code, name. The place around each follows from the code. */
final class DivisionSheet implements Sheet {

    record Line(String code, String name, @Nullable String parent) {}

    @Override
    public void load(Rows rows, Directory before, JdbcClient jdbc) {
        var codes = rows.values("code");
        var lines = rows.each(
                row -> {
                    var code = row.text("code", Division::valid, "不是2、4、6、9或12位的区划代码");
                    var parent = Division.parentOf(code);
                    if (parent != null
                            && !codes.contains(parent)
                            && before.division(parent).isEmpty()) {
                        throw row.fault("code", "上级区划%s不存在，请先导入上级".formatted(parent));
                    }
                    return new Line(code, row.text("name"), parent);
                },
                "code");
        Sheet.store(jdbc, """
                insert into division (code, name, parent)
                select code, name, parent
                  from json_to_recordset(:lines::json) as l (code text, name text, parent text)
                 order by length(code), code
                on conflict (code) do update set name = excluded.name
                """, lines);
    }
}
