package org.huiyin.documents;

import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.huiyin.database.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The drawings of issued papers: pressed when first wanted, by a page or by the queue, and the same bytes ever after. */
@Component
public class Renditions {

    private static final Viewer JOB = Viewer.job("render");

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final PaperPress press;
    private final FileStore store;

    Renditions(JdbcClient jdbc, PlatformTransactionManager transactions, PaperPress press, FileStore store) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.press = press;
        this.store = store;
    }

    private record Row(String address, byte[] hash) {}

    /**
     * The PDF of a document. To be called outside a transaction, since it may press for a while; {@code data} are asked
     * for only where the paper was not pressed before.
     *
     * @throws IllegalArgumentException where the viewer does not see the document
     */
    public Rendition of(long matter, int document, Supplier<PaperData> data, Sealing sealing) {
        if (!visible(matter, document)) {
            throw new IllegalArgumentException("this viewer sees no document " + document + " here");
        }
        return checked(
                find(matter, document).orElseGet(() -> {
                    press(matter, document, data.get(), sealing);
                    return find(matter, document).orElseThrow();
                }),
                sealing);
    }

    private boolean visible(long matter, int document) {
        return inTransaction(
                () -> jdbc.sql("select exists (select from document where matter_id = :matter and no = :document)")
                        .param("matter", matter)
                        .param("document", document)
                        .query(Boolean.class)
                        .single());
    }

    private Optional<Row> find(long matter, int document) {
        return inTransaction(() -> jdbc.sql("""
                        select address, hash from rendition
                        where matter_id = :matter and document = :document
                        """)
                .param("matter", matter)
                .param("document", document)
                .query((row, n) -> new Row(row.getString("address"), row.getBytes("hash")))
                .optional());
    }

    /** Of two that press the same paper at once, the first row stands. */
    private void press(long matter, int document, PaperData data, Sealing sealing) {
        var pdf = press.press(data.paper(), data);
        var address = store.put(pdf, sealing).address();
        JOB.see(() -> inTransaction(() -> jdbc.sql("""
                        insert into rendition (matter_id, document, address, hash)
                        values (:matter, :document, :address, :hash)
                        on conflict do nothing
                        """)
                .param("matter", matter)
                .param("document", document)
                .param("address", address)
                .param("hash", HexFormat.of().parseHex(sealing.digest(pdf)))
                .update()));
    }

    private Rendition checked(Row row, Sealing sealing) {
        var pdf = store.get(row.address(), sealing);
        var hash = sealing.digest(pdf);
        if (!hash.equals(HexFormat.of().formatHex(row.hash()))) {
            throw new FileDamaged(row.address(), "is not the paper that was pressed");
        }
        return new Rendition(pdf, hash);
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
