package org.huiyin.registry;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.huiyin.identity.MatterKeys;
import org.huiyin.procedure.Effect;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Repository;

/** Locks and loads matters: first the row, with the viewer's eyes; then, behind the open fence, its children. */
@Repository
class Matters {

    private static final UUID NO_REQUEST = new UUID(0, 0);

    private final JdbcOperations jdbc;
    private final MatterKeys keys;
    private final Journal journal;

    Matters(JdbcOperations jdbc, MatterKeys keys, Journal journal) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.journal = journal;
    }

    /** One round trip. Throws {@link NoSuchMatter} where the viewer may not see it. */
    MatterLock lock(MatterId id) {
        return row(id, "for update of m");
    }

    /** The matter as it stands, without a lock and behind a closed fence. */
    MatterCase read(MatterId id) {
        return Loading.of(row(id, ""), new RoundTrip(jdbc), NO_REQUEST, journal);
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
                                MatterRows.kind(row),
                                row.getBoolean("sealed"),
                                row.getBoolean("history"),
                                row.getObject("recorded", OffsetDateTime.class).toInstant(),
                                MatterRows.strings(row, "audience"),
                                row.getInt("last_seq"),
                                row.getBytes("last_hash"),
                                keys.unwrap(row.getBytes("wrapped"), row.getInt("key_version")))))
                .go();
        return found.stream().findFirst().orElseThrow(NoSuchMatter::new);
    }

    /** One round trip: opens the write fence for this matter alone and reads all its children. */
    MatterCase load(MatterLock lock, UUID request) {
        return Loading.of(lock, opened(List.of(lock.id())), request, journal);
    }

    /** As {@link #load(MatterLock, UUID)}, with the fence open for another one too. */
    MatterCase load(MatterLock lock, MatterLock other, UUID request) {
        return Loading.of(lock, opened(List.of(lock.id(), other.id())), request, journal);
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
}
