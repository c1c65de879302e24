package org.huiyin.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huiyin.procedure.Deadline;
import org.huiyin.procedure.Document;
import org.huiyin.procedure.Matter;
import org.huiyin.procedure.Proceeding;
import org.jspecify.annotations.Nullable;

/** One load of a matter's children: all their tables asked in one round trip, their rows gathered. */
final class Loading {

    private final MatterLock lock;
    private final Journal journal;
    private final LoadingOrigin origin;
    private final List<Proceeding> proceedings = new ArrayList<>();
    private final List<Deadline> deadlines = new ArrayList<>();
    private final List<Document> documents = new ArrayList<>();
    private final Map<Integer, String> numbers = new HashMap<>();
    private final List<Deeds.Deed> deeds = new ArrayList<>();
    private @Nullable Integer repeatedAt;

    private Loading(MatterLock lock, Journal journal) {
        this.lock = lock;
        this.journal = journal;
        this.origin = new LoadingOrigin(lock);
    }

    /** {@code reads} may have steps of its own before; {@code request} may have acted on this matter already. */
    static MatterCase of(MatterLock lock, RoundTrip reads, UUID request, Journal journal) {
        var loading = new Loading(lock, journal);
        loading.origin.ask(reads);
        loading.ask(reads);
        loading.askJournal(reads, request);
        reads.go();
        return loading.done();
    }

    private void ask(RoundTrip reads) {
        var id = Map.of("id", lock.id().value());
        reads.read("select * from proceeding where matter_id = :id order by no", id, this::proceeding)
                .read("select * from deadline where matter_id = :id order by no", id, this::deadline)
                .read("""
                        select d.no, d.proceeding, d.paper, d.body, d.year, d.serial, d.number, d.issued, s.received as served
                        from document d
                        left join service s on s.matter_id = d.matter_id and s.document = d.no
                        where d.matter_id = :id order by d.no
                        """, id, this::document);
    }

    private void askJournal(RoundTrip reads, UUID request) {
        var id = lock.id().value();
        reads.read(
                        "select seq from journal where matter_id = :id and request = :request",
                        Map.of("id", id, "request", request),
                        this::repeated)
                .read("""
                        select seq, head::text as head from journal where matter_id = :id order by seq
                        """, Map.of("id", id), this::deed);
    }

    private void proceeding(ResultSet row) throws SQLException {
        proceedings.add(MatterRows.proceeding(row));
    }

    private void deadline(ResultSet row) throws SQLException {
        deadlines.add(MatterRows.deadline(row));
    }

    private void document(ResultSet row) throws SQLException {
        documents.add(MatterRows.document(row));
        numbers.put(row.getInt("no"), row.getString("number"));
    }

    private void repeated(ResultSet row) throws SQLException {
        repeatedAt = row.getInt("seq");
    }

    private void deed(ResultSet row) throws SQLException {
        var head = journal.head(row.getString("head"));
        deeds.add(new Deeds.Deed(
                row.getInt("seq"),
                head.act(),
                head.proceeding(),
                head.officer(),
                LocalDateTime.parse(head.occurred()).toLocalDate()));
    }

    private MatterCase done() {
        return new MatterCase(
                lock,
                new Matter(lock.id().value(), proceedings, deadlines, documents, lock.kind(), lock.sealed()),
                origin.done(),
                numbers,
                deeds,
                repeatedAt);
    }
}
