package org.huiyin.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.huiyin.database.OwnPlan;
import org.huiyin.directory.Directories;
import org.huiyin.directory.Subject;
import org.huiyin.procedure.MatterKind;
import org.huiyin.procedure.ProcedureName;
import org.huiyin.procedure.Procedures;
import org.huiyin.registry.Channel;
import org.huiyin.registry.MatterId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Petitions for the ledger, under the viewer; sealed ones are in it for nobody. */
@Repository
class Ledgers {

    private static final String FROM = "from petition pt join matter m on m.id = pt.matter_id ";

    private static final String WHERE = """
            where not m.sealed
              and (pt.series = 'P' or pt.series = 'F' and (:rate <> '' or :received and pt.body <> :own))
              and pt.how <> 'ANNULLED' and pt.occurred >= :from and pt.occurred < :until
              and (pt.body = any(:bodies::bigint[]) or :received and (
                      select true from proceeding where matter_id = m.id and parent is null and body = :own limit 1))
              and (:channel = '' or pt.channel = :channel)
              and (:how = '' or pt.how = :how)
              and (:subject = '' or m.subject = any(:subjects::text[]))
              and (:place = '' or m.division = :place or not :exactly and starts_with(m.division, :place))
              and (:stage = '' or :stage = (select procedure || '.' || stage from proceeding
                                            where matter_id = m.id and parent is null order by no desc limit 1))
              and (:kind = '' or coalesce(m.kind, 'UNSTATED') = :kind)
              and (not :overdue or m.id = any(array(select matter_id from deadline
                                                    where ended_on is null and side = 'DUTY' and last < :today)))
              and (:rate = '' or exists (select from %s where j.outcome = any(:outcomes::text[])))
            """.formatted(Outcome.JUDGED);

    /** First which petitions; then, for these alone, where the matter stands, the duty that runs out first and the day of the answer. */
    private static final String SHOWN = """
            select pt.*, p.procedure, p.stage, p.body, r.term, r.last,
                   coalesce(o.issued, case when p.procedure = 'HISTORY' and p.stage = 'ANSWERED' then p.since end) as answered
            from (select pt.id, pt.matter_id, pt.number, pt.occurred, pt.channel, pt.how, pt.came, m.division, m.subject, m.kind,
                         m.summary, m.history, m.sample
                  %s) pt
            join lateral (select procedure, stage, body, since from proceeding
                          where matter_id = pt.matter_id and parent is null order by no desc limit 1) p on true
            left join lateral (select term, last from deadline
                               where matter_id = pt.matter_id and ended_on is null and side = 'DUTY'
                               order by last limit 1) r on true
            left join lateral (select min(issued) as issued from document
                               where matter_id = pt.matter_id and paper in ('OPINION', 'DUTY_REPLY', 'DIRECT_REPLY')) o on true
            """;

    private final JdbcClient jdbc;
    private final Procedures procedures;
    private final Directories directories;

    Ledgers(JdbcClient jdbc, Procedures procedures, Directories directories) {
        this.jdbc = jdbc;
        this.procedures = procedures;
        this.directories = directories;
    }

    /** The newest first; {@code page} counts from 1. */
    @Transactional(readOnly = true)
    public List<LedgerRow> page(Map<String, Object> asked, int page) {
        OwnPlan.ask(jdbc);
        var newest = "order by pt.occurred desc, pt.id desc ";
        return jdbc.sql(SHOWN.formatted(FROM + WHERE + newest + "limit :size offset :skip") + newest)
                .params(asked)
                .param("size", LedgerPage.SIZE)
                .param("skip", (page - 1) * LedgerPage.SIZE)
                .query(this::row)
                .list();
    }

    /** How many there are; at most {@code bound}. */
    @Transactional(readOnly = true)
    public int count(Map<String, Object> asked, int bound) {
        OwnPlan.ask(jdbc);
        return jdbc.sql("select count(*) from (select 1 " + FROM + WHERE + " limit :bound) bounded")
                .params(asked)
                .param("bound", bound)
                .query(Integer.class)
                .single();
    }

    /** The oldest first, those after a row; none that was registered after the moment given. */
    @Transactional(readOnly = true)
    public List<LedgerRow> after(Map<String, Object> asked, @Nullable LedgerRow row, Instant moment, int size) {
        OwnPlan.ask(jdbc);
        var oldest = "order by pt.occurred, pt.id ";
        var left = "and (pt.occurred, pt.id) > (:after, :id) and pt.recorded <= :moment " + oldest + "limit :size";
        return jdbc.sql(SHOWN.formatted(FROM + WHERE + left) + oldest)
                .params(asked)
                .param("after", row == null ? LocalDate.EPOCH.atStartOfDay() : row.received())
                .param("id", row == null ? 0 : row.id())
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .param("size", size)
                .query(this::row)
                .list();
    }

    private LedgerRow row(ResultSet row, int n) throws SQLException {
        var procedure = procedures.of(ProcedureName.valueOf(row.getString("procedure")));
        var directory = directories.current();
        var term = row.getString("term");
        return new LedgerRow(
                row.getLong("id"),
                new MatterId(row.getLong("matter_id")),
                row.getString("number"),
                row.getObject("occurred", LocalDateTime.class),
                Channel.valueOf(row.getString("channel")),
                directory.placeName(row.getString("division")),
                directory.subject(row.getString("subject")).map(Subject::name).orElse(""),
                row.getString("kind") == null ? null : MatterKind.valueOf(row.getString("kind")),
                row.getString("summary"),
                procedure.stage(row.getString("stage")).title(),
                directory.body(row.getLong("body")).shortName(),
                term == null ? null : procedures.title(term),
                row.getObject("last", LocalDate.class),
                row.getObject("answered", LocalDate.class),
                row.getInt("came"),
                row.getString("how").equals("JOINED"),
                row.getBoolean("history"),
                row.getBoolean("sample"));
    }
}
