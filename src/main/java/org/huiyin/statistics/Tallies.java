package org.huiyin.statistics;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.huiyin.directory.Body;
import org.huiyin.procedure.MatterKind;
import org.huiyin.registry.Channel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts petitions received in a period and registered at certain bodies, with the eyes of the job that counts. */
@Repository
class Tallies {

    private static final String[] PETITIONS = {"P"};

    /** A part (分项) is no petition, but its duties are judged as those of every matter. */
    private static final String[] MATTERS = {"P", "F"};

    private static final String COUNTED = """
            from petition pt join matter m on m.id = pt.matter_id
            %s
            where not m.sealed and pt.series = any(:series::text[]) and pt.how <> 'ANNULLED'
              and pt.body = any(:bodies::bigint[])
              and pt.occurred >= :from and pt.occurred < :until
            """;

    private final JdbcClient jdbc;

    Tallies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Tally> of(Collection<Body> bodies, LocalDate from, LocalDate until) {
        return jdbc.sql(
                        "select pt.channel, pt.how, m.subject, m.division, m.kind, count(*) as items, sum(pt.came) as persons "
                                + COUNTED.formatted("") + "group by 1, 2, 3, 4, 5")
                .params(params(bodies, from, until))
                .param("series", PETITIONS)
                .query((row, n) -> new Tally(
                        Channel.valueOf(row.getString("channel")),
                        row.getString("how"),
                        row.getString("subject"),
                        row.getString("division"),
                        row.getString("kind") == null ? null : MatterKind.valueOf(row.getString("kind")),
                        row.getLong("items"),
                        row.getLong("persons")))
                .list();
    }

    /** How what a rate looks at stands today, for the matters that were opened in the period. */
    Map<Outcome, Long> outcomes(Rate rate, Collection<Body> bodies, LocalDate from, LocalDate until, LocalDate today) {
        var outcomes = new EnumMap<Outcome, Long>(Outcome.class);
        jdbc.sql("select j.outcome, count(*) as items "
                        + COUNTED.formatted("join lateral " + Outcome.JUDGED + " on true")
                        + " and pt.how = 'OPENED' group by 1")
                .params(params(bodies, from, until))
                .param("series", MATTERS)
                .param("basis", rate.basis().name())
                .param("terms", rate.terms().toArray(String[]::new))
                .param("today", today)
                .query(row -> {
                    outcomes.put(Outcome.valueOf(row.getString("outcome")), row.getLong("items"));
                });
        return outcomes;
    }

    private static Map<String, Object> params(Collection<Body> bodies, LocalDate from, LocalDate until) {
        return Map.of(
                "bodies",
                bodies.stream().map(Body::id).toArray(Long[]::new),
                "from",
                from.atStartOfDay(),
                "until",
                until.atStartOfDay());
    }
}
