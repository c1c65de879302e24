package org.huiyin.registry;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.huiyin.identity.MatterKey;
import org.huiyin.identity.Parties;
import org.huiyin.procedure.Paper;
import org.huiyin.procedure.Procedures;
import org.huiyin.procedure.Rule;
import org.huiyin.procedure.ServiceWay;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Opens one matter for reading: the reading is logged before content leaves. */
@Repository
public class Dossiers {

    private final Matters matters;
    private final Parties parties;
    private final ActCodec codec;
    private final Journal journal;
    private final Procedures procedures;
    private final Contacts contacts;
    private final Links links;
    private final Readings readings;
    private final JdbcClient jdbc;

    Dossiers(
            Matters matters,
            Parties parties,
            ActCodec codec,
            Journal journal,
            Procedures procedures,
            Contacts contacts,
            Links links,
            Readings readings,
            JdbcClient jdbc) {
        this.matters = matters;
        this.parties = parties;
        this.codec = codec;
        this.journal = journal;
        this.procedures = procedures;
        this.contacts = contacts;
        this.links = links;
        this.readings = readings;
        this.jdbc = jdbc;
    }

    /**
     * Opens a matter for an officer and logs it. {@code what} names what is read, such as 事项页.
     *
     * @throws NoSuchMatter where the viewer may not see it
     */
    @Transactional
    public Dossier open(MatterId id, long officer, @Nullable Long body, String what) {
        var matter = matters.read(id);
        readings.log(id, officer, body, what);
        return dossier(matter);
    }

    /** Opens a matter for the one who wrote, under the viewer of his query code. */
    @Transactional(readOnly = true)
    public Dossier follow(MatterId id) {
        return dossier(matters.read(id));
    }

    private Dossier dossier(MatterCase matter) {
        var id = matter.lock().id();
        var key = matter.lock().key();
        return jdbc.sql("""
                        select body, summary, subject, division, history, sample, sealed from matter where id = :id
                        """)
                .param("id", id.value())
                .query((row, n) -> new Dossier(
                        id,
                        matter.origin().petition(),
                        matter.origin().channel(),
                        matter.origin().received(),
                        row.getLong("body"),
                        row.getString("summary"),
                        row.getString("subject"),
                        row.getString("division"),
                        row.getBoolean("history"),
                        row.getBoolean("sample"),
                        row.getBoolean("sealed"),
                        matter.state(),
                        parties.masked(id.value(), key),
                        matter.text(Content.TEXT),
                        matter.demands(),
                        files(id, key),
                        papers(id),
                        entries(id, key),
                        contacts.of(id, key),
                        links.of(id),
                        counts(matter),
                        links.twins(id)))
                .optional()
                .orElseThrow(NoSuchMatter::new);
    }

    private Dossier.@Nullable Counts counts(MatterCase matter) {
        var twin = matter.origin().twin();
        if (twin == null) {
            return null;
        }
        var instead = twin.matter();
        return new Dossier.Counts(
                twin.how(), instead == null ? null : links.one(instead).orElse(null));
    }

    private List<Dossier.Attachment> files(MatterId id, MatterKey key) {
        return jdbc.sql("select no, name_sealed, media, size from file where matter_id = :id order by no")
                .param("id", id.value())
                .query((row, n) -> new Dossier.Attachment(
                        row.getInt("no"),
                        new String(key.open(MatterSealing.FILE, row.getBytes("name_sealed")), StandardCharsets.UTF_8),
                        row.getString("media"),
                        row.getLong("size")))
                .list();
    }

    private List<Dossier.Issued> papers(MatterId id) {
        return jdbc.sql("""
                        select d.no, d.proceeding, d.paper, d.number, d.body, d.issued, d.template is null as outside,
                               d.template is not null or exists (
                                   select from sealed_scan c where c.matter_id = d.matter_id and c.document = d.no) as readable,
                               s.way, s.received
                          from document d
                          left join service s on s.matter_id = d.matter_id and s.document = d.no
                         where d.matter_id = :id order by d.no
                        """)
                .param("id", id.value())
                .query((row, n) -> new Dossier.Issued(
                        row.getInt("no"),
                        row.getInt("proceeding"),
                        Paper.valueOf(row.getString("paper")),
                        row.getString("number"),
                        row.getLong("body"),
                        row.getObject("issued", LocalDate.class),
                        row.getBoolean("outside"),
                        row.getBoolean("readable"),
                        row.getString("way") == null ? null : ServiceWay.valueOf(row.getString("way")),
                        row.getObject("received", LocalDate.class)))
                .list();
    }

    private List<Entry> entries(MatterId id, MatterKey key) {
        return jdbc.sql("""
                        select seq, head::text as head, payload, recorded from journal where matter_id = :id order by seq
                        """)
                .param("id", id.value())
                .query((row, n) -> entry(row, key))
                .list();
    }

    private Entry entry(ResultSet row, MatterKey key) throws SQLException {
        var head = journal.head(row.getString("head"));
        var done = codec.done(key.open(Journal.PURPOSE, row.getBytes("payload")));
        return new Entry(
                row.getInt("seq"),
                head.act(),
                title(head.act()),
                head.proceeding(),
                head.officer(),
                head.body(),
                LocalDateTime.parse(head.occurred()),
                row.getObject("recorded", OffsetDateTime.class).toInstant(),
                head.article(),
                done.act(),
                done.effects(),
                done.late());
    }

    private String title(String code) {
        return switch (code) {
            case Registered.CODE -> "登记";
            case Joined.CODE -> "并入同一事项的来件";
            case Rendered.CODE -> "文书定稿";
            case SealedAlong.CODE -> SealedAlong.TITLE;
            case Twinned.CODE -> Twinned.TITLE;
            case ScanTaken.CODE -> ScanTaken.TITLE;
            default -> procedures.rule(code).map(Rule::title).orElse(code);
        };
    }
}
