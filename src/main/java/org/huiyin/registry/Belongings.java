package org.huiyin.registry;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huiyin.documents.Files;
import org.huiyin.identity.Parties;
import org.huiyin.identity.Writer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/** What came with a matter, texts, writers and files, goes along into the one that counts, sealed anew under its key. */
@Component
final class Belongings {

    private final JdbcOperations jdbc;
    private final PetitionRows rows;
    private final Parties parties;
    private final Files files;

    Belongings(JdbcOperations jdbc, PetitionRows rows, Parties parties, Files files) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.parties = parties;
        this.files = files;
    }

    /** Reads it, and puts the files into the store, before any row names them. */
    Taken taken(MatterCase from, MatterCase to) {
        var taken = new Taken(from, to);
        taken.ask();
        taken.stored = rows.store(sent(from), to.lock().key());
        return taken;
    }

    private List<Arrival.Incoming> sent(MatterCase matter) {
        var sealing = new MatterSealing(matter.lock().key(), MatterSealing.FILE);
        return files.of(matter.lock().id().value()).stream()
                .map(file -> new Arrival.Incoming(
                        PetitionRows.text(sealing.open(file.nameSealed())), file.media(), files.bytes(file, sealing)))
                .toList();
    }

    /** One sealed text; {@code petition} null: it came with the petition that opened the matter. */
    private record Said(
            String kind, byte[] sealed, @Nullable Long petition) {}

    /** What one matter takes over from another. */
    final class Taken {

        private final MatterCase from;
        private final MatterCase to;
        private final Held held = new Held();
        private final List<Said> said = new ArrayList<>();
        private final List<String> shut = new ArrayList<>();
        private PetitionRows.StoredFiles stored = new PetitionRows.StoredFiles(List.of());
        private long first;

        private Taken(MatterCase from, MatterCase to) {
            this.from = from;
            this.to = to;
        }

        private void ask() {
            var id = Map.of("id", from.lock().id().value());
            var reads = new RoundTrip(jdbc)
                    .read(
                            "select kind, sealed, petition_id from content where matter_id = :id order by no",
                            id,
                            row -> said.add(new Said(
                                    row.getString("kind"),
                                    row.getBytes("sealed"),
                                    row.getObject("petition_id", Long.class))))
                    .read(
                            "select shut from matter where id = :id",
                            id,
                            row -> shut.addAll(MatterRows.strings(row, "shut")))
                    .read(
                            "select p.id from petition p join twin t on t.number = p.number where t.matter_id = :id",
                            id,
                            row -> first = row.getLong("id"));
            held.ask(reads, to.lock().id());
            reads.go();
        }

        /** Keyed digests of the files, in their order. */
        List<String> digests() {
            return stored.digests();
        }

        /** Who was shut out of it, as tokens. */
        List<String> shut() {
            return shut;
        }

        void into(RoundTrip writes, Instant recorded) {
            var id = to.lock().id();
            texts(writes);
            parties.later(
                    unknown(from.origin().everyone(), to.origin().everyone()),
                    held.parties(),
                    first,
                    to.lock().key(),
                    (sql, params) -> writes.write(sql, PetitionRows.with(params, id)));
            PetitionRows.files(writes, id, held.files(), stored, recorded);
        }

        /** Every text under its petition; what the matter was about becomes what its first petition was about. */
        private void texts(RoundTrip writes) {
            var no = held.contents();
            for (var text : said) {
                var petition = text.petition();
                text(
                        writes,
                        ++no,
                        text.kind(),
                        from.lock().key().open(Content.PURPOSE, text.sealed()),
                        petition == null ? first : petition);
            }
            var summary = from.lock().described().summary().getBytes(StandardCharsets.UTF_8);
            text(writes, ++no, Content.SUMMARY, summary, first);
        }

        private void text(RoundTrip writes, int no, String kind, byte[] clear, long petition) {
            var sealed = to.lock().key().seal(Content.PURPOSE, clear);
            writes.write(
                    """
                    insert into content (matter_id, no, kind, sealed, petition_id)
                    values (:matter, :no, :kind, :sealed, :petition)
                    """,
                    PetitionRows.with(
                            Map.of("no", no, "kind", kind, "sealed", sealed, "petition", petition),
                            to.lock().id()));
        }
    }

    /** Who wrote both is not written down twice. */
    private static List<Writer> unknown(List<Writer> writers, List<Writer> there) {
        return writers.stream()
                .filter(Writer::named)
                .filter(writer -> !there.contains(writer))
                .toList();
    }
}
