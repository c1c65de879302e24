package org.huiyin.directory;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.huiyin.procedure.Capacity;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The tables of the directory; every load gives them a new revision, which nodes compare. */
@Repository
class DirectoryTables {

    record Revisions(String revision, String divisions) {}

    private record Reviewed(long id, long reviewer) {}

    private record OfficerRow(long id, String login, String name, boolean active) {}

    private record PostRow(
            long officer,
            long body,
            Capacity capacity,
            LocalDate since,
            @Nullable LocalDate until,
            @Nullable Long delegatedBy,
            @Nullable String basis) {

        Post post() {
            return new Post(body, capacity, since, until, delegatedBy, basis);
        }
    }

    private final JdbcClient jdbc;
    private final ReferenceLog log;

    DirectoryTables(JdbcClient jdbc, ReferenceLog log) {
        this.jdbc = jdbc;
        this.log = log;
    }

    /** With the day in it: on another day a body may bear another name. */
    Revisions revisions() {
        return jdbc.sql("select revision || ' ' || current_date as revision, divisions::text from reference_version")
                .query(Revisions.class)
                .single();
    }

    /** All rows as of one moment; the divisions, by far the most, only if they changed. */
    @Transactional(isolation = Isolation.REPEATABLE_READ, readOnly = true)
    public DirectoryRows read(Places held) {
        return rows(held);
    }

    /** Stores a list, or nothing of it. */
    @Transactional
    public void load(Listing listing, Rows rows, Places held) {
        // loads come one after another
        jdbc.sql("select revision::text from reference_version for update")
                .query(String.class)
                .single();
        sheet(listing).load(rows, new Directory(rows(held)), jdbc);
        // refuses bodies that lead back to themselves, before anything is committed
        new BodyTree(bodies(), reviewers());
        log.add(null, null, null, "从文件导入" + listing.title() + "表");
        jdbc.sql("""
                update reference_version
                   set revision = gen_random_uuid(),
                       divisions = case when :divisions then gen_random_uuid() else divisions end
                """).param("divisions", listing == Listing.DIVISIONS).update();
    }

    /** Begins a change of single rows: locks, so that changes come one after another, and gives the new revision. */
    void change() {
        jdbc.sql("update reference_version set revision = gen_random_uuid()").update();
    }

    private static Sheet sheet(Listing listing) {
        return switch (listing) {
            case DIVISIONS -> new DivisionSheet();
            case SUBJECTS -> new SubjectSheet();
            case BODIES -> new BodySheet();
            case OFFICERS -> new OfficerSheet();
            case RESPONSIBILITIES -> new ResponsibilitySheet();
            case TERMS -> new TermSheet();
        };
    }

    private DirectoryRows rows(Places held) {
        var revisions = revisions();
        return new DirectoryRows(
                revisions.revision(),
                bodies(),
                reviewers(),
                officers(),
                subjects(),
                revisions.divisions().equals(held.revision()) ? held : new Places(revisions.divisions(), divisions()),
                responsibilities(),
                terms(),
                signings(),
                checkings(),
                provisions());
    }

    private List<Body> bodies() {
        return list("""
                select b.id, b.code, coalesce(n.name, b.name) as name, coalesce(n.short_name, b.short_name) as short_name,
                       b.mark, b.kind, b.level, b.division, b.parent, b.since, b.until,
                       b.address, b.phone, b.hours
                  from body b
                  left join lateral (select name, short_name from body_name
                                      where body = b.id and since <= current_date order by since desc limit 1) n on true
                 order by b.code
                """, Body.class);
    }

    private Map<Long, Long> reviewers() {
        return list("select id, reviewed_by as reviewer from body where reviewed_by is not null", Reviewed.class)
                .stream()
                .collect(toMap(Reviewed::id, Reviewed::reviewer));
    }

    private List<Officer> officers() {
        var posts = list(
                        "select officer, body, capacity, since, until, delegated_by, basis from post order by since",
                        PostRow.class)
                .stream()
                .collect(groupingBy(PostRow::officer, mapping(PostRow::post, toList())));
        return list("select id, login, name, active from officer order by login", OfficerRow.class).stream()
                .map(o -> new Officer(o.id(), o.login(), o.name(), posts.getOrDefault(o.id(), List.of()), o.active()))
                .toList();
    }

    private List<Subject> subjects() {
        return list("select code, name, parent, verified from subject order by code", Subject.class);
    }

    private List<Division> divisions() {
        // by hand: there are tens of thousands
        return jdbc
                .sql("select code, name, parent from division order by code")
                .query((row, n) -> new Division(row.getString(1), row.getString(2), row.getString(3)))
                .list()
                .stream()
                .map(Objects::requireNonNull)
                .toList();
    }

    private List<Responsibility> responsibilities() {
        return list("select subject, division, body from responsibility", Responsibility.class);
    }

    private List<TermSetting> terms() {
        return list("select body, term, length, since from term_setting", TermSetting.class);
    }

    private List<Signing> signings() {
        return list("""
                select act, body, capacity, allowed, since, since <= current_date as begun, verified, basis
                  from signing order by since, act
                """, Signing.class);
    }

    private List<Provision> provisions() {
        return jdbc
                .sql("""
                        select id, law, short_law, number, item, gist, cited_in, valid_from, valid_to, verified
                          from regulation_article order by law, number, item, valid_from
                        """)
                .query((row, n) -> new Provision(
                        row.getLong("id"),
                        row.getString("law"),
                        row.getString("short_law"),
                        row.getInt("number"),
                        row.getInt("item"),
                        row.getString("gist"),
                        Stream.of((String[]) row.getArray("cited_in").getArray())
                                .map(Provision.Use::valueOf)
                                .toList(),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        row.getBoolean("verified")))
                .list()
                .stream()
                .map(Objects::requireNonNull)
                .toList();
    }

    private List<Checking> checkings() {
        return list("""
                select act, body, needed, since, since <= current_date as begun from checking order by since, act
                """, Checking.class);
    }

    <T> List<T> list(String sql, Class<T> row) {
        return jdbc.sql(sql).query(row).list().stream()
                .map(Objects::requireNonNull)
                .toList();
    }
}
