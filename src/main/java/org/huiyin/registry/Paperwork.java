package org.huiyin.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huiyin.documents.FileKind;
import org.huiyin.documents.Filed;
import org.huiyin.documents.Files;
import org.huiyin.documents.PaperData;
import org.huiyin.documents.PaperJson;
import org.huiyin.documents.PaperWord;
import org.huiyin.documents.Rendition;
import org.huiyin.documents.Renditions;
import org.huiyin.documents.SealedScan;
import org.huiyin.documents.SealedScans;
import org.huiyin.identity.MatterKey;
import org.huiyin.identity.MatterKeys;
import org.huiyin.procedure.Paper;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Hands out papers and files of a matter to those who see it. A page that needs a paper first jumps the queue. */
@Component
public class Paperwork {

    /** A file that came in, as it was handed over; its name is the sender's own. */
    public record Attached(String name, String media, byte[] bytes) {}

    /** {@code data}: what it is drawn from; null where it was issued before this register. */
    private record Sealed(Paper paper, String number, byte @Nullable [] data, MatterKey key) {

        String name(String extension) {
            return paper.title() + " " + number + "." + extension;
        }
    }

    private final JdbcOperations jdbc;
    private final TransactionTemplate transaction;
    private final MatterKeys keys;
    private final PaperJson json;
    private final Renditions renditions;
    private final Files files;
    private final SealedScans scans;
    private final PaperWord word;

    Paperwork(
            JdbcOperations jdbc,
            PlatformTransactionManager transactions,
            MatterKeys keys,
            PaperJson json,
            Renditions renditions,
            Files files,
            SealedScans scans,
            PaperWord word) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.keys = keys;
        this.json = json;
        this.renditions = renditions;
        this.files = files;
        this.scans = scans;
        this.word = word;
    }

    /**
     * A paper as PDF/A; the same bytes ever after. To be called outside a transaction.
     *
     * @throws NoSuchMatter where the viewer does not see it
     */
    public byte[] pdf(MatterId id, int document) {
        return rendition(id, document).pdf();
    }

    /**
     * The version of a paper that counts: its latest sealed scan, or the drawn PDF while there is none.
     *
     * @throws NoSuchMatter also where it was issued before this register and no scan of it is here
     */
    public Attached official(MatterId id, int document) {
        var scanned = scans(id, document);
        return scanned.isEmpty()
                ? drawn(id, document)
                : scan(id, document, scanned.getLast().no());
    }

    Attached drawn(MatterId id, int document) {
        return new Attached(sealed(id, document).name("pdf"), FileKind.PDF.media(), pdf(id, document));
    }

    Attached word(MatterId id, int document) {
        var sealed = sealed(id, document);
        return new Attached(sealed.name("docx"), FileKind.DOCX.media(), word.docx(data(sealed)));
    }

    Attached scan(MatterId id, int document, int no) {
        var sealed = sealed(id, document);
        var found = scans(id, document).stream()
                .filter(scan -> scan.no() == no)
                .findFirst()
                .orElseThrow(NoSuchMatter::new);
        return new Attached(
                sealed.name(found.kind().extension()),
                found.kind().media(),
                scans.bytes(found, new MatterSealing(sealed.key(), MatterSealing.PAPER)));
    }

    List<SealedScan> scans(MatterId id, int document) {
        return transaction.execute(status -> scans.of(id.value(), document));
    }

    /** A scan of a paper issued outside may name them. */
    boolean namesWriters(MatterId id, int document) {
        var sealed = sealed(id, document);
        return sealed.data() == null || data(sealed).namesWriters();
    }

    Rendition rendition(MatterId id, int document) {
        var sealed = sealed(id, document);
        return renditions.of(
                id.value(), document, () -> data(sealed), new MatterSealing(sealed.key(), MatterSealing.PAPER));
    }

    private PaperData data(Sealed sealed) {
        var data = sealed.data();
        if (data == null) {
            throw new NoSuchMatter();
        }
        return json.read(sealed.key().open(Papers.PURPOSE, data));
    }

    /** A file of the matter in clear. Throws {@link NoSuchMatter} where there is none for this viewer. */
    public Attached file(MatterId id, int no) {
        return transaction.execute(status -> {
            var key = key(id);
            var filed = files.one(id.value(), no).orElseThrow(NoSuchMatter::new);
            return attached(filed, new MatterSealing(key, MatterSealing.FILE));
        });
    }

    private Attached attached(Filed filed, MatterSealing sealing) {
        return new Attached(
                PetitionRows.text(sealing.open(filed.nameSealed())), filed.media(), files.bytes(filed, sealing));
    }

    private Sealed sealed(MatterId id, int document) {
        return transaction.execute(status -> {
            var key = key(id);
            var found = new ArrayList<Sealed>();
            new RoundTrip(jdbc)
                    .read(
                            "select paper, number, sealed from document where matter_id = :id and no = :no",
                            Map.of("id", id.value(), "no", document),
                            row -> found.add(new Sealed(
                                    Paper.valueOf(row.getString("paper")),
                                    row.getString("number"),
                                    row.getBytes("sealed"),
                                    key)))
                    .go();
            return found.stream().findFirst().orElseThrow(NoSuchMatter::new);
        });
    }

    private MatterKey key(MatterId id) {
        var found = new ArrayList<MatterKey>();
        new RoundTrip(jdbc)
                .read(
                        """
                        select k.wrapped, k.key_version from key_wrap k join matter m on m.id = k.matter_id
                        where k.matter_id = :id and k.holder = 'installation'
                        """,
                        Map.of("id", id.value()),
                        row -> found.add(keys.unwrap(row.getBytes("wrapped"), row.getInt("key_version"))))
                .go();
        return found.stream().findFirst().orElseThrow(NoSuchMatter::new);
    }
}
