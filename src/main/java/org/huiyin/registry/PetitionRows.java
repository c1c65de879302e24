package org.huiyin.registry;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.directory.Occasion;
import org.huiyin.directory.Source;
import org.huiyin.documents.FileStore;
import org.huiyin.documents.Filed;
import org.huiyin.documents.Files;
import org.huiyin.identity.MatterKey;
import org.huiyin.identity.MatterKeys;
import org.huiyin.identity.Parties;
import org.huiyin.procedure.MatterKind;
import org.huiyin.procedure.ProcedureName;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The rows a new petition leaves: itself, its matter, the key, the sealed content, the writers, the files. */
@Component
final class PetitionRows {

    private final Parties parties;
    private final FileStore store;
    private final QueryCodes codes;

    PetitionRows(Parties parties, FileStore store, QueryCodes codes) {
        this.parties = parties;
        this.store = store;
        this.codes = codes;
    }

    /** Files that already lie in the store, flushed, before any row names them. */
    record StoredFiles(List<StoredFile> files) {
        List<String> digests() {
            return files.stream().map(StoredFile::digest).toList();
        }
    }

    record StoredFile(byte[] name, String media, int size, String address, String digest) {}

    String token(String code) {
        return codes.token(code);
    }

    /** Writes the files to the store; throws where the disk is too full, before a number is drawn. */
    StoredFiles store(List<Arrival.Incoming> incoming, MatterKey key) {
        store.room(0); // a letter without files needs room too: in the database
        var stored = new ArrayList<StoredFile>();
        for (var file : incoming) {
            var sealing = new MatterSealing(key, MatterSealing.FILE);
            stored.add(new StoredFile(
                    sealing.seal(utf8(file.name())),
                    file.media(),
                    file.bytes().length,
                    store.put(file.bytes(), sealing).address(),
                    sealing.digest(file.bytes())));
        }
        return new StoredFiles(stored);
    }

    void into(
            RoundTrip writes,
            MatterId id,
            Arrival arrival,
            Occasion occasion,
            MatterKeys.Fresh fresh,
            Numbering.PetitionNumber number,
            Audience audience,
            Letter letter,
            StoredFiles stored,
            Journal.Entry last,
            Instant recorded) {
        matter(writes, id, arrival, occasion, audience, last, recorded);
        var petition = new NewPetition(MatterId.next().value(), id, arrival, occasion, number, false, recorded);
        petition.into(writes, audience.tokens());
        writes.write(
                """
                insert into key_wrap (matter_id, holder, key_version, wrapped)
                values (:matter, :holder, :version, :wrapped)
                """,
                Map.of(
                        "matter",
                        id.value(),
                        "holder",
                        fresh.holder(),
                        "version",
                        fresh.version(),
                        "wrapped",
                        fresh.wrapped()));
        petition.contents(writes, 0, letter.queryCode(), fresh.key());
        parties.into(arrival.writers(), fresh.key(), (sql, params) -> writes.write(sql, with(params, id)));
        files(writes, id, 0, stored, recorded);
    }

    private static void matter(
            RoundTrip writes,
            MatterId id,
            Arrival arrival,
            Occasion occasion,
            Audience audience,
            Journal.Entry last,
            Instant recorded) {
        var row = new HashMap<String, @Nullable Object>(Map.of(
                "id",
                id.value(),
                "body",
                arrival.body(),
                "series",
                arrival.sealed() ? "S" : "P",
                "sealed",
                arrival.sealed(),
                "history",
                arrival.begins() == ProcedureName.HISTORY,
                "sample",
                occasion.source() == Source.SAMPLE,
                "summary",
                arrival.sealed() ? Summary.SEALED : arrival.summary(),
                "subject",
                arrival.subject(),
                "division",
                arrival.division()));
        row.put("occurred", occasion.occurred().toLocalDate());
        row.put("recorded", recorded);
        row.put("audience", audience.tokens());
        row.put("seq", last.seq());
        row.put("hash", last.hash());
        row.put("kind", arrival.sealed() ? MatterKind.REPORT : null);
        writes.write("""
                insert into matter (id, body, series, sealed, history, sample, summary, subject, division, occurred, recorded,
                                    audience, last_seq, last_hash, kind)
                values (:id, :body, :series, :sealed, :history, :sample, :summary, :subject, :division, :occurred, :recorded,
                        :audience, :seq, :hash, :kind::text)
                """, row);
    }

    /** Numbered on from the files the matter holds already. */
    static void files(RoundTrip writes, MatterId id, int existing, StoredFiles stored, Instant recorded) {
        var no = existing;
        for (var file : stored.files()) {
            Files.into(
                    new Filed(++no, file.name(), file.media(), file.size(), file.address(), file.digest(), recorded),
                    (sql, params) -> writes.write(sql, with(params, id)));
        }
    }

    static Map<String, Object> with(Map<String, ?> params, MatterId id) {
        var all = new HashMap<String, Object>(params);
        all.put("matter", id.value());
        return all;
    }

    static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
