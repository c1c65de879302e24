package org.huiyin.directory;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.huiyin.procedure.Capacity;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One line a post. Columns: login, name, body, capacity, since, until, active, and mail, which may be missing: then
 * addresses stay as they are. Posts end by a date, none is deleted.
 */
final class OfficerSheet implements Sheet {

    record Line(
            String login,
            String name,
            boolean active,
            String body,
            String capacity,
            LocalDate since,
            @Nullable LocalDate until,
            @Nullable String mail) {}

    @Override
    public void load(Rows rows, Directory before, JdbcClient jdbc) {
        var lines = rows.each(row -> line(row, before), "login", "body", "capacity", "since");
        Sheet.store(jdbc, """
                insert into officer (login, name, active)
                select distinct on (login) login, name, active
                  from json_to_recordset(:lines::json) as l (login text, name text, active boolean)
                 order by login, active
                on conflict (login) do update set name = excluded.name, active = excluded.active
                """, lines);
        Sheet.store(jdbc, """
                update officer o set mail = nullif(l.mail, '')
                  from (select login, max(mail) as mail from json_to_recordset(:lines::json) as l (login text, mail text)
                        group by login) l
                 where o.login = l.login and l.mail is not null
                """, lines);
        Sheet.store(jdbc, """
                insert into post (officer, body, capacity, since, until)
                select o.id, b.id, l.capacity, l.since, l.until
                  from json_to_recordset(:lines::json) as l (login text, body text, capacity text, since date,
                       until date)
                  join officer o on o.login = l.login
                  join body b on b.code = l.body
                on conflict (officer, body, capacity, since) do update set until = excluded.until
                """, lines);
    }

    private static Line line(Row row, Directory before) {
        var since = row.date("since");
        return new Line(
                row.text("login", login -> login.matches("[a-z0-9][a-z0-9._-]{1,39}"), "只能用小写字母、数字、点和横线，2至40个字符"),
                row.text("name"),
                row.flag("active", true),
                row.text("body", code -> before.bodyByCode(code).isPresent(), "不在机构表里，请先导入机构"),
                row.choice("capacity", Stream.of(Capacity.values()).filter(Capacity::heldByPost), Capacity::title)
                        .name(),
                since,
                row.dateFrom(since, "until"),
                mail(row));
    }

    /** Null where the list has no such column, empty where it takes the address away. */
    private static @Nullable String mail(Row row) {
        var mail = row.optional("mail", address -> address.matches("[^@\\s]+@[^@\\s]+"), "不是邮箱地址");
        return mail == null && row.values().containsKey("mail") ? "" : mail;
    }
}
