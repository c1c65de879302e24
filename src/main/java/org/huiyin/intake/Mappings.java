package org.huiyin.intake;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 字段对应 kept under names, each at the body that uses it. */
@Repository
class Mappings {

    /** One by its number and name. */
    record Named(long id, String name, String rules) {}

    private final JdbcClient jdbc;

    Mappings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Named> of(long body) {
        return jdbc
                .sql("select id, name, rules from column_mapping where body = :body order by name")
                .param("body", body)
                .query(Named.class)
                .list()
                .stream()
                .map(Objects::requireNonNull)
                .toList();
    }

    Optional<Named> of(long body, long id) {
        return of(body).stream().filter(one -> one.id() == id).findFirst();
    }

    /** Takes the place of one of the same name. */
    void keep(long body, String name, String rules) {
        jdbc.sql("""
                        insert into column_mapping (body, name, rules) values (:body, :name, :rules)
                        on conflict (body, name) do update set rules = excluded.rules, changed = now()
                        """)
                .param("body", body)
                .param("name", name)
                .param("rules", rules)
                .update();
    }

    boolean remove(long body, long id) {
        return jdbc.sql("delete from column_mapping where body = :body and id = :id")
                        .param("body", body)
                        .param("id", id)
                        .update()
                == 1;
    }
}
