package org.huiyin.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.huiyin.calendar.Unit;
import org.huiyin.directory.Directories;
import org.huiyin.directory.Officer;
import org.huiyin.directory.Subject;
import org.huiyin.procedure.Capacity;
import org.huiyin.procedure.ProcedureName;
import org.huiyin.procedure.Procedures;
import org.huiyin.procedure.Rule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What waits for an officer: open proceedings where his capacity has an act, the duty that runs out first on top. */
@Repository
public class Worklists {

    /** The most lines a worklist has. */
    public static final int LIMIT = 300;

    private final JdbcClient jdbc;
    private final Procedures procedures;
    private final Directories directories;

    Worklists(JdbcClient jdbc, Procedures procedures, Directories directories) {
        this.jdbc = jdbc;
        this.procedures = procedures;
        this.directories = directories;
    }

    private record Place(long body, String procedure, String stage) {}

    /** At most 300 lines, sorted by the last day of the duty that runs out first. */
    @Transactional(readOnly = true)
    public List<Work> of(Officer officer, LocalDate today) {
        var places = places(officer, today);
        if (places.isEmpty()) {
            return List.of();
        }
        return jdbc
                .sql("""
                        select p.matter_id, p.no, p.procedure, p.stage, p.since, p.opened, p.body, m.summary, m.subject,
                               m.division, m.sample, m.body as registered_at, pt.number, pt.channel,
                               d.term, d.triggered, d.length, d.prolonged, d.unit, d.article, d.nominal, d.last,
                               b.procedure as beside, b.stage as beside_stage, b.ended as beside_ended,
                               b.concerning as beside_concerning, p.concerning, u.times as urged, u.last as urged_last,
                               p.procedure = 'ABOVE' and exists (
                                   select from proceeding where matter_id = p.matter_id and parent is null and ended is null)
                               as awaiting
                        from unnest(:bodies::bigint[], :procedures::text[], :stages::text[]) as w(body, procedure, stage)
                        join proceeding p on p.body = w.body and p.procedure = w.procedure and p.stage = w.stage
                             and p.ended is null
                        join matter m on m.id = p.matter_id
                        join lateral (select number, channel from petition where matter_id = p.matter_id
                                      order by recorded limit 1) pt
                             on true
                        left join lateral (
                            select term, triggered, length, prolonged, unit, article, nominal, last from deadline
                            where matter_id = p.matter_id and body = p.body and ended_on is null and side = 'DUTY'
                            order by last limit 1) d on true
                        left join lateral (
                            select procedure, stage, ended, concerning from proceeding
                            where matter_id = p.matter_id and parent = p.no and procedure <> 'ABOVE'
                            order by no desc limit 1) b on true
                        left join lateral (
                            select count(*) as times, max((head ->> 'occurred')::timestamp)::date as last from journal
                            where p.sender is not null and matter_id = p.matter_id and act = 'TRIAGE.urge'
                              and (head ->> 'proceeding')::int = p.sender) u on true
                        where not (p.procedure = 'ABOVE' and exists (
                            select from proceeding where matter_id = p.matter_id and body = p.body
                                   and procedure = 'TRIAGE' and ended is null))
                        order by d.last nulls last, p.since, p.matter_id
                        limit :limit
                        """)
                .param("bodies", places.stream().map(Place::body).toArray(Long[]::new))
                .param("procedures", places.stream().map(Place::procedure).toArray(String[]::new))
                .param("stages", places.stream().map(Place::stage).toArray(String[]::new))
                .param("limit", LIMIT)
                .query(this::work)
                .list()
                .stream()
                .filter(work -> mayDo(work, officer, today))
                .toList();
    }

    /** Whether what is to be checked or signed is so by one of the officer's capacities there. */
    private boolean mayDo(Work work, Officer officer, LocalDate today) {
        var concerning = work.concerning();
        return concerning == null
                || officer.postsOn(today).stream()
                        .filter(post -> post.body() == work.body())
                        .anyMatch(post -> rules(work, post.capacity())
                                .anyMatch(rule -> !rule.signing()
                                        || directories.current().maySign(concerning, post.capacity(), work.body())));
    }

    private Stream<Rule> rules(Work work, Capacity capacity) {
        return procedures.of(work.procedure()).rules().stream()
                .filter(rule -> rule.by().contains(capacity)
                        && rule.from().stream().anyMatch(stage -> stage.title().equals(work.stage())));
    }

    private List<Place> places(Officer officer, LocalDate today) {
        var places = new LinkedHashSet<Place>();
        officer.postsOn(today)
                .forEach(post -> waiting(post.capacity())
                        .forEach(place -> places.add(new Place(post.body(), place.procedure(), place.stage()))));
        return new ArrayList<>(places);
    }

    private List<Place> waiting(Capacity capacity) {
        return procedures.all().stream()
                .flatMap(procedure -> procedure.rules().stream()
                        .filter(rule -> rule.by().contains(capacity) && !rule.repairs())
                        .flatMap(rule -> rule.from().stream())
                        .filter(stage -> !stage.last())
                        .map(stage -> new Place(0, procedure.name().name(), stage.name())))
                .distinct()
                .toList();
    }

    private Work work(ResultSet row, int n) throws SQLException {
        var procedure = ProcedureName.valueOf(row.getString("procedure"));
        var directory = directories.current();
        return new Work(
                new MatterId(row.getLong("matter_id")),
                row.getInt("no"),
                procedure,
                procedures.of(procedure).stage(row.getString("stage")).title(),
                row.getObject("since", LocalDate.class),
                row.getObject("opened", LocalDate.class),
                row.getLong("body"),
                row.getLong("registered_at"),
                Channel.valueOf(row.getString("channel")),
                row.getString("number"),
                row.getString("summary"),
                directory.subject(row.getString("subject")).map(Subject::name).orElse(""),
                directory.placeName(row.getString("division")),
                row.getBoolean("sample"),
                row.getString("term") == null ? null : due(row),
                row.getString("beside") == null ? null : beside(row),
                row.getString("concerning"),
                row.getInt("urged") == 0
                        ? null
                        : new Work.Urged(row.getInt("urged"), row.getObject("urged_last", LocalDate.class)),
                row.getBoolean("awaiting"));
    }

    private Work.Due due(ResultSet row) throws SQLException {
        return new Work.Due(
                row.getString("term"),
                procedures.title(row.getString("term")),
                row.getObject("triggered", LocalDate.class),
                row.getInt("length"),
                row.getInt("prolonged"),
                Unit.valueOf(row.getString("unit")),
                row.getString("article"),
                row.getObject("nominal", LocalDate.class),
                row.getObject("last", LocalDate.class));
    }

    private Work.Beside beside(ResultSet row) throws SQLException {
        var procedure = procedures.of(ProcedureName.valueOf(row.getString("beside")));
        var stage = procedure.stage(row.getString("beside_stage"));
        return new Work.Beside(
                procedure.name(),
                stage.title(),
                row.getObject("beside_ended") != null,
                stage.equals(procedure.approving()),
                row.getString("beside_concerning"));
    }
}
