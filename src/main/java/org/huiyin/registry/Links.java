package org.huiyin.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyin.directory.Actor;
import org.huiyin.directory.Occasion;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 关联: matters that a clerk found to belong together; each is seen from the other by whoever may see both. */
@Repository
class Links {

    private final JdbcClient jdbc;

    Links(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static void into(RoundTrip writes, MatterId matter, List<MatterId> others, Occasion occasion, Instant recorded) {
        for (var other : others) {
            var row = new HashMap<String, @Nullable Object>(
                    Map.of("matter", matter.value(), "other", other.value(), "recorded", recorded));
            row.put("officer", occasion.actor() instanceof Actor.Officer officer ? officer.id() : null);
            writes.write("""
                    insert into link (matter_id, other_id, officer, recorded)
                    values (:matter, :other, :officer::bigint, :recorded)
                    """, row);
        }
    }

    /** The matter of that id as a link, where the viewer may see it. */
    Optional<Dossier.Linked> one(MatterId matter) {
        return jdbc.sql("""
                        select m.id, m.summary, pt.number from matter m
                        join lateral (select number from petition where matter_id = m.id order by recorded limit 1) pt on true
                        where m.id = :matter
                        """)
                .param("matter", matter.value())
                .query(Links::linked)
                .optional();
    }

    /** What was registered twice or by mistake and points to this one. */
    List<Dossier.Linked> twins(MatterId matter) {
        return jdbc.sql("""
                        select m.id, m.summary, t.number from twin t join matter m on m.id = t.matter_id
                        where t.twin_id = :matter order by t.recorded
                        """)
                .param("matter", matter.value())
                .query(Links::linked)
                .list();
    }

    /** From either side. */
    List<Dossier.Linked> of(MatterId matter) {
        return jdbc.sql("""
                        select m.id, m.summary, pt.number
                        from (select other_id as id from link where matter_id = :matter
                              union select matter_id from link where other_id = :matter) l
                        join matter m on m.id = l.id
                        join lateral (select number from petition where matter_id = m.id order by recorded limit 1) pt on true
                        order by m.id
                        """)
                .param("matter", matter.value())
                .query(Links::linked)
                .list();
    }

    private static Dossier.Linked linked(ResultSet row, int n) throws SQLException {
        return new Dossier.Linked(new MatterId(row.getLong("id")), row.getString("number"), row.getString("summary"));
    }
}
