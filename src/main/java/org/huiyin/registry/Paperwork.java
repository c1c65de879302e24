package org.huiyin.registry;

import java.util.ArrayList;
import java.util.Map;
import org.huiyin.documents.Filed;
import org.huiyin.documents.Files;
import org.huiyin.documents.PaperJson;
import org.huiyin.documents.Rendition;
import org.huiyin.documents.Renditions;
import org.huiyin.identity.MatterKey;
import org.huiyin.identity.MatterKeys;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Hands out papers and files of a matter to those who see it. A page that needs a paper first jumps the queue. */
@Component
public class Paperwork {

    /** A file that came in, as it was handed over; its name is the sender's own. */
    public record Attached(String name, String media, byte[] bytes) {}

    private record Sealed(byte[] data, MatterKey key) {}

    private final JdbcOperations jdbc;
    private final TransactionTemplate transaction;
    private final MatterKeys keys;
    private final PaperJson json;
    private final Renditions renditions;
    private final Files files;

    Paperwork(
            JdbcOperations jdbc,
            PlatformTransactionManager transactions,
            MatterKeys keys,
            PaperJson json,
            Renditions renditions,
            Files files) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.keys = keys;
        this.json = json;
        this.renditions = renditions;
        this.files = files;
    }

    /**
     * A paper as PDF/A; the same bytes ever after. To be called outside a transaction.
     *
     * @throws NoSuchMatter where the viewer does not see it
     */
    public byte[] pdf(MatterId id, int document) {
        return rendition(id, document).pdf();
    }

    Rendition rendition(MatterId id, int document) {
        var sealed = transaction.execute(status -> sealed(id, document));
        var data = sealed.data();
        return renditions.of(
                id.value(),
                document,
                () -> json.read(sealed.key().open(Papers.PURPOSE, data)),
                new MatterSealing(sealed.key(), MatterSealing.PAPER));
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
        var key = key(id);
        var found = new ArrayList<byte[]>();
        new RoundTrip(jdbc)
                .read(
                        "select sealed from document where matter_id = :id and no = :no",
                        Map.of("id", id.value(), "no", document),
                        row -> found.add(row.getBytes("sealed")))
                .go();
        return new Sealed(found.stream().findFirst().orElseThrow(NoSuchMatter::new), key);
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
