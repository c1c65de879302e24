package org.huiyin.intake;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.huiyin.identity.OfficerKeys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The files sent for import, sealed until they are done with, and how far each is; seen at the body they are for. */
@Repository
class ImportRuns {

    /** A file to be worked through. */
    record Waiting(
            long id,
            long officer,
            long body,
            String source,
            SourceKind kind,
            String encoding,
            String columns,
            ImportStage stage,
            int keyVersion,
            byte[] sealed) {}

    private static final String SEEN = """
            select id, source, stage, lines, added, known, refused, remarks, coming,
                   created at time zone 'Asia/Shanghai' as created, worked at time zone 'Asia/Shanghai' as worked
              from import_run where body = :body
            """;
    private static final int LISTED = 50;

    private final JdbcClient jdbc;

    ImportRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Sent twice, it is kept once. */
    @Transactional
    long add(UUID request, long officer, long body, SentFile file, OfficerKeys.Sealed sealed) {
        jdbc.sql("""
                        insert into import_run (request, officer, body, source, kind, encoding, columns, key_version,
                                                sealed, stage, goal)
                        values (:request, :officer, :body, :source, :kind, :encoding, :columns, :version, :sealed,
                                'TRYING', 'TRYING')
                        on conflict (request) do nothing
                        """)
                .param("request", request)
                .param("officer", officer)
                .param("body", body)
                .param("source", file.source())
                .param("kind", file.kind().name())
                .param("encoding", file.encoding())
                .param("columns", file.columns())
                .param("version", sealed.version())
                .param("sealed", sealed.bytes())
                .update();
        return jdbc.sql("select id from import_run where request = :request")
                .param("request", request)
                .query(Long.class)
                .single();
    }

    @Transactional(readOnly = true)
    List<ImportProgress> of(long body) {
        return jdbc
                .sql(SEEN + " order by id desc limit " + LISTED)
                .param("body", body)
                .query(ImportProgress.class)
                .list()
                .stream()
                .map(Objects::requireNonNull)
                .toList();
    }

    @Transactional(readOnly = true)
    Optional<ImportProgress> of(long body, long run) {
        return jdbc.sql(SEEN + " and id = :run")
                .param("body", body)
                .param("run", run)
                .query(ImportProgress.class)
                .optional();
    }

    @Transactional(readOnly = true)
    List<ImportRefusal> refusals(long run, int most) {
        return jdbc
                .sql("select line, reason from import_refusal where run = :run order by id limit :most")
                .param("run", run)
                .param("most", most)
                .query(ImportRefusal.class)
                .list()
                .stream()
                .map(Objects::requireNonNull)
                .toList();
    }

    /** @return whether it was waiting for that */
    @Transactional
    boolean start(long body, long run) {
        return jdbc.sql("""
                        update import_run set stage = case when stage = 'TRIED' then 'IMPORTING' else goal end,
                               goal = case when stage = 'TRIED' then 'IMPORTING' else goal end, worked = now()
                         where id = :run and body = :body and stage in ('TRIED', 'STOPPED')
                        """).param("run", run).param("body", body).update() == 1;
    }

    @Transactional
    boolean drop(long body, long run) {
        return jdbc.sql("""
                        update import_run set stage = 'DROPPED', sealed = null, worked = now()
                         where id = :run and body = :body and stage in ('TRIED', 'STOPPED')
                        """).param("run", run).param("body", body).update() == 1;
    }

    /** Files nobody decided about for a week are taken away. */
    @Transactional
    void forget() {
        jdbc.sql("""
                        update import_run set stage = 'DROPPED', sealed = null
                         where stage in ('TRIED', 'STOPPED') and worked < now() - interval '7 days'
                        """).update();
    }

    @Transactional(readOnly = true)
    Optional<Waiting> next() {
        return jdbc.sql("""
                        select id, officer, body, source, kind, encoding, columns, stage, key_version, sealed
                          from import_run where stage in ('TRYING', 'IMPORTING') order by id limit 1
                        """).query(Waiting.class).optional();
    }

    /** Whatever an earlier walk through the file found is forgotten: this one goes through all lines again. */
    @Transactional
    void begin(long run, List<String> remarks) {
        jdbc.sql("delete from import_refusal where run = :run")
                .param("run", run)
                .update();
        jdbc.sql("""
                        update import_run set lines = 0, added = 0, known = 0, refused = 0, coming = '', remarks = :remarks,
                               worked = now()
                         where id = :run
                        """)
                .param("remarks", String.join("\n", remarks))
                .param("run", run)
                .update();
    }

    @Transactional
    void refuse(long run, int line, String reason) {
        jdbc.sql("insert into import_refusal (run, line, reason) values (:run, :line, :reason)")
                .param("run", run)
                .param("line", line)
                .param("reason", reason)
                .update();
    }

    @Transactional
    void progress(long run, ImportTally tally) {
        jdbc.sql("""
                        update import_run set lines = :lines, added = :added, known = :known, refused = :refused,
                               coming = :coming, worked = now() where id = :run
                        """)
                .param("lines", tally.lines())
                .param("added", tally.added())
                .param("known", tally.known())
                .param("refused", tally.refusals())
                .param("coming", tally.coming())
                .param("run", run)
                .update();
    }

    /** The file stays only where it may still be asked for. */
    @Transactional
    void end(long run, ImportStage stage) {
        jdbc.sql("""
                        update import_run set stage = :stage, worked = now(),
                               sealed = case when :stage in ('TRIED', 'STOPPED') then sealed end
                         where id = :run
                        """).param("stage", stage.name()).param("run", run).update();
    }
}
