package org.huiyin.directory;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
            @Nullable LocalDate until) {

        Post post() {
            return new Post(body, capacity, since, until);
        }
    }

    private final JdbcClient jdbc;

    DirectoryTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Revisions revisions() {
        return jdbc.sql("select revision::text, divisions::text from reference_version")
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
        jdbc.sql("""
                update reference_version
                   set revision = gen_random_uuid(),
                       divisions = case when :divisions then gen_random_uuid() else divisions end
                """).param("divisions", listing == Listing.DIVISIONS).update();
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
                signings());
    }

    private List<Body> bodies() {
        return list("""
                select id, code, name, short_name, mark, kind, level, division, parent, since, until,
                       address, phone, hours
                  from body order by code
                """, Body.class);
    }

    private Map<Long, Long> reviewers() {
        return list("select id, reviewed_by as reviewer from body where reviewed_by is not null", Reviewed.class)
                .stream()
                .collect(toMap(Reviewed::id, Reviewed::reviewer));
    }

    private List<Officer> officers() {
        var posts =
                list("select officer, body, capacity, since, until from post order by since", PostRow.class).stream()
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
        return list("select act, body, capacity from signing", Signing.class);
    }

    private <T> List<T> list(String sql, Class<T> row) {
        return jdbc.sql(sql).query(row).list().stream()
                .map(Objects::requireNonNull)
                .toList();
    }
}
