package org.huiyin.registry;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.huiyin.database.Viewer;
import org.huiyin.procedure.Capacity;
import org.huiyin.procedure.Procedures;
import org.huiyin.procedure.Rule;
import org.huiyin.procedure.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How much open work waits for each capacity at a body: a figure and nothing else, so that administrators see that no
 * work rests where nobody holds the capacity, without seeing a petition. Counted with the eyes of the job "staff".
 */
@Component
public class OpenWork {

    private static final Viewer STAFF = Viewer.job("staff");

    /** A number of open proceedings at a body that wait for one capacity. */
    public record Waiting(long body, Capacity capacity, long count) {}

    private record Place(Capacity capacity, String procedure, String stage) {}

    private final JdbcClient jdbc;
    private final Procedures procedures;
    private final TransactionTemplate transaction;

    OpenWork(JdbcClient jdbc, Procedures procedures, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.procedures = procedures;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setReadOnly(true);
    }

    /** What waits at these bodies; capacities for which nothing waits are left out. Not within a transaction. */
    public List<Waiting> at(Collection<Long> bodies) {
        return STAFF.see(() -> transaction.execute(status -> count(bodies)));
    }

    private List<Waiting> count(Collection<Long> bodies) {
        var places = places().distinct().toList();
        return jdbc
                .sql("""
                        select p.body, w.capacity, count(*) as count
                          from unnest(:capacities::text[], :procedures::text[], :stages::text[])
                               as w (capacity, procedure, stage)
                          join proceeding p on p.procedure = w.procedure and p.stage = w.stage
                               and p.body = any (:bodies::bigint[]) and p.ended is null
                          join matter m on m.id = p.matter_id
                               and m.audience @> array['b:' || p.body || ':' || w.capacity]
                         group by p.body, w.capacity
                         order by p.body, w.capacity
                        """)
                .param(
                        "capacities",
                        column(places.stream().map(place -> place.capacity().name())))
                .param("procedures", column(places.stream().map(Place::procedure)))
                .param("stages", column(places.stream().map(Place::stage)))
                .param("bodies", bodies.toArray(Long[]::new))
                .query(Waiting.class)
                .list()
                .stream()
                .map(Objects::requireNonNull)
                .toList();
    }

    /** The stages at which an act of a capacity is open; what is sealed waits for the screener wherever it stands. */
    private Stream<Place> places() {
        return procedures.all().stream()
                .flatMap(procedure -> Stream.concat(
                        procedure.rules().stream()
                                .filter(rule -> !rule.repairs())
                                .flatMap(rule -> officers(rule)
                                        .flatMap(capacity -> rule.from().stream()
                                                .filter(stage -> !stage.last())
                                                .map(stage -> place(
                                                        capacity,
                                                        procedure.name().name(),
                                                        stage)))),
                        procedure.stages().stream()
                                .filter(stage -> !stage.last())
                                .map(stage -> place(
                                        Capacity.REPORT_SCREENER,
                                        procedure.name().name(),
                                        stage))));
    }

    private static Stream<Capacity> officers(Rule rule) {
        return rule.by().stream().filter(Capacity::heldByPost);
    }

    private static Place place(Capacity capacity, String procedure, Stage stage) {
        return new Place(capacity, procedure, stage.name());
    }

    private static String[] column(Stream<String> values) {
        return values.toArray(String[]::new);
    }
}
