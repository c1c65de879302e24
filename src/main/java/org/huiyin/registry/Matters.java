package org.huiyin.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.huiyin.calendar.Unit;
import org.huiyin.identity.MatterKeys;
import org.huiyin.identity.Parties;
import org.huiyin.identity.Writer;
import org.huiyin.procedure.Deadline;
import org.huiyin.procedure.Document;
import org.huiyin.procedure.Effect;
import org.huiyin.procedure.Matter;
import org.huiyin.procedure.MatterKind;
import org.huiyin.procedure.Paper;
import org.huiyin.procedure.ProcedureName;
import org.huiyin.procedure.Proceeding;
import org.huiyin.procedure.Side;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Repository;

/** Locks and loads matters: first the row, with the viewer's eyes; then, behind the open fence, its children. */
@Repository
class Matters {

    private static final UUID NO_REQUEST = new UUID(0, 0);

    private final JdbcOperations jdbc;
    private final MatterKeys keys;

    Matters(JdbcOperations jdbc, MatterKeys keys) {
        this.jdbc = jdbc;
        this.keys = keys;
    }

    /** One round trip. Throws {@link NoSuchMatter} where the viewer may not see it. */
    MatterLock lock(MatterId id) {
        return row(id, "for update of m");
    }

    /** The matter as it stands, without a lock and behind a closed fence. */
    MatterCase read(MatterId id) {
        return children(row(id, ""), new RoundTrip(jdbc), NO_REQUEST);
    }

    private MatterLock row(MatterId id, String locking) {
        var found = new ArrayList<MatterLock>();
        new RoundTrip(jdbc)
                .read(
                        """
                        select m.summary, m.subject, m.division, m.kind, m.sealed, m.history, m.recorded, m.audience, m.last_seq,
                               m.last_hash, k.wrapped, k.key_version
                        from matter m join key_wrap k on k.matter_id = m.id and k.holder = 'installation'
                        where m.id = :id
                        """ + locking,
                        Map.of("id", id.value()),
                        row -> found.add(new MatterLock(
                                id,
                                new Effect.Description(
                                        row.getString("summary"), row.getString("subject"), row.getString("division")),
                                kind(row),
                                row.getBoolean("sealed"),
                                row.getBoolean("history"),
                                row.getObject("recorded", OffsetDateTime.class).toInstant(),
                                strings(row, "audience"),
                                row.getInt("last_seq"),
                                row.getBytes("last_hash"),
                                keys.unwrap(row.getBytes("wrapped"), row.getInt("key_version")))))
                .go();
        return found.stream().findFirst().orElseThrow(NoSuchMatter::new);
    }

    /** One round trip: opens the write fence for this matter alone and reads all its children. */
    MatterCase load(MatterLock lock, UUID request) {
        return children(lock, opened(List.of(lock.id())), request);
    }

    /** As {@link #load(MatterLock, UUID)}, with the fence open for another one too. */
    MatterCase load(MatterLock lock, MatterLock other, UUID request) {
        return children(lock, opened(List.of(lock.id(), other.id())), request);
    }

    /** Opens the write fence for this matter alone. */
    void fence(MatterId id) {
        opened(List.of(id)).go();
    }

    /** Opens the write fence for locked matters, and for a new one that comes of them, as the first thing of a round trip. */
    RoundTrip opened(List<MatterId> ids) {
        var fence = ids.stream().map(id -> Long.toString(id.value())).collect(Collectors.joining(",", "{", "}"));
        return new RoundTrip(jdbc)
                .read("select set_config('huiyin.writing', :fence, true)", Map.of("fence", fence), row -> {});
    }

    private static MatterCase children(MatterLock lock, RoundTrip reads, UUID request) {
        var loading = new Loading(lock);
        var id = Map.of("id", lock.id().value());
        reads.read("select * from proceeding where matter_id = :id order by no", id, loading::proceeding)
                .read("select * from deadline where matter_id = :id order by no", id, loading::deadline)
                .read("""
                        select d.*, s.received as served from document d
                        left join service s on s.matter_id = d.matter_id and s.document = d.no
                        where d.matter_id = :id order by d.no
                        """, id, loading::document)
                .read(
                        "select kind, sealed from content where matter_id = :id and petition_id is null order by no",
                        id,
                        loading::content)
                .read("""
                        select p.sealed, p.petition_id is not null as later, pt.number
                        from party p left join petition pt on pt.id = p.petition_id where p.matter_id = :id order by p.no
                        """, id, loading::party)
                .read("""
                        select number, body, channel, occurred, series, (select bool_or(confidential) from petition where matter_id = :id)
                                                                as secret
                        from petition where matter_id = :id order by recorded limit 1
                        """, id, loading::petition)
                .read("""
                        select t.number, m.body, t.channel, t.received as occurred, 'P' as series, t.how, t.twin_id, false as secret
                        from twin t join matter m on m.id = t.matter_id where t.matter_id = :id
                        """, id, loading::twin)
                .read("select count(*) from involvement where matter_id = :id", id, loading::involvements)
                .read(
                        "select seq from journal where matter_id = :id and request = :request",
                        Map.of("id", lock.id().value(), "request", request),
                        loading::repeated)
                .read(
                        "select seq, act, (head ->> 'proceeding')::int as proceeding, head ->> 'actor' as actor, (head ->> 'occurred')::timestamp::date as occurred "
                                + "from journal where matter_id = :id order by seq",
                        id,
                        loading::deed)
                .go();
        return loading.done();
    }

    static List<String> strings(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    /** Null where it was not stated. */
    static @Nullable MatterKind kind(ResultSet row) throws SQLException {
        var kind = row.getString("kind");
        return kind == null ? null : MatterKind.valueOf(kind);
    }

    static Proceeding proceeding(ResultSet row) throws SQLException {
        return new Proceeding(
                row.getInt("no"),
                row.getObject("parent", Integer.class),
                ProcedureName.valueOf(row.getString("procedure")),
                row.getLong("body"),
                row.getString("stage"),
                row.getObject("opened", LocalDate.class),
                row.getObject("since", LocalDate.class),
                row.getString("about"),
                row.getObject("ended", LocalDate.class),
                row.getString("concerning"),
                row.getObject("sender", Integer.class));
    }

    static Deadline deadline(ResultSet row) throws SQLException {
        var how = row.getString("ended_how");
        return new Deadline(
                row.getInt("no"),
                row.getInt("proceeding"),
                row.getString("term"),
                Side.valueOf(row.getString("side")),
                row.getLong("body"),
                row.getObject("triggered", LocalDate.class),
                row.getInt("length"),
                Unit.valueOf(row.getString("unit")),
                row.getString("article"),
                row.getString("calendar"),
                row.getInt("prolonged"),
                row.getObject("nominal", LocalDate.class),
                row.getObject("last", LocalDate.class),
                how == null ? null : Effect.Ending.valueOf(how),
                row.getObject("ended_on", LocalDate.class));
    }

    static Document document(ResultSet row) throws SQLException {
        return new Document(
                row.getInt("no"),
                row.getInt("proceeding"),
                Paper.valueOf(row.getString("paper")),
                row.getLong("body"),
                row.getInt("year"),
                row.getLong("serial"),
                row.getObject("issued", LocalDate.class),
                row.getObject("served", LocalDate.class));
    }

    /** Gathers the rows of one load. */
    private static final class Loading {

        private final MatterLock lock;
        private final List<Proceeding> proceedings = new ArrayList<>();
        private final List<Deadline> deadlines = new ArrayList<>();
        private final List<Document> documents = new ArrayList<>();
        private final Map<Integer, String> numbers = new HashMap<>();
        private final Map<String, byte[]> contents = new HashMap<>();
        private final List<Writer> writers = new ArrayList<>();
        private final List<Writer> everyone = new ArrayList<>();
        private String petition = "";
        private long registeredAt;
        private boolean part;
        private Channel channel = Channel.LETTER;
        private LocalDateTime received = LocalDateTime.MIN;
        private final List<Addressee> addressees = new ArrayList<>();
        private boolean secret;
        private @Nullable Twin twin;
        private int involvements;
        private @Nullable Integer repeatedAt;
        private final List<Deeds.Deed> deeds = new ArrayList<>();

        Loading(MatterLock lock) {
            this.lock = lock;
        }

        void proceeding(ResultSet row) throws SQLException {
            proceedings.add(Matters.proceeding(row));
        }

        void deadline(ResultSet row) throws SQLException {
            deadlines.add(Matters.deadline(row));
        }

        void document(ResultSet row) throws SQLException {
            documents.add(Matters.document(row));
            numbers.put(row.getInt("no"), row.getString("number"));
        }

        void content(ResultSet row) throws SQLException {
            contents.put(row.getString("kind"), row.getBytes("sealed"));
        }

        void party(ResultSet row) throws SQLException {
            var writer = Parties.read(row.getBytes("sealed"), lock.key());
            everyone.add(writer);
            if (!row.getBoolean("later")) {
                writers.add(writer);
            } else {
                Addressee.of(row.getString("number"), writer).forEach(addressees::add);
            }
        }

        void petition(ResultSet row) throws SQLException {
            petition = row.getString("number");
            registeredAt = row.getLong("body");
            part = row.getString("series").equals(Numbering.PART);
            channel = Channel.valueOf(row.getString("channel"));
            received = row.getObject("occurred", LocalDateTime.class);
            secret |= row.getBoolean("secret");
        }

        /** What was registered as another matter keeps its number, wherever its petition is now. */
        void twin(ResultSet row) throws SQLException {
            petition(row);
            var other = row.getObject("twin_id", Long.class);
            twin = new Twin(Effect.Twinning.valueOf(row.getString("how")), other == null ? null : new MatterId(other));
        }

        void involvements(ResultSet row) throws SQLException {
            involvements = row.getInt(1);
        }

        void repeated(ResultSet row) throws SQLException {
            repeatedAt = row.getInt("seq");
        }

        void deed(ResultSet row) throws SQLException {
            var actor = row.getString("actor");
            deeds.add(new Deeds.Deed(
                    row.getInt("seq"),
                    row.getString("act"),
                    row.getInt("proceeding"),
                    actor.startsWith("o:") ? Long.valueOf(actor.substring(2)) : null,
                    row.getObject("occurred", LocalDate.class)));
        }

        /** Nobody where the matter is sealed, or one of its petitions asks for secrecy. */
        private List<Addressee> mailed() {
            writers.forEach(writer -> Addressee.of(petition, writer).forEach(addressees::add));
            return lock.sealed() || secret
                    ? List.of()
                    : addressees.stream().distinct().toList();
        }

        MatterCase done() {
            return new MatterCase(
                    lock,
                    new Matter(lock.id().value(), proceedings, deadlines, documents, lock.kind(), lock.sealed()),
                    petition,
                    registeredAt,
                    channel,
                    numbers,
                    received,
                    contents,
                    writers,
                    everyone,
                    mailed(),
                    secret,
                    involvements,
                    repeatedAt,
                    deeds,
                    twin,
                    part);
        }
    }
}
