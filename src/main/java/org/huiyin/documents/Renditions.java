package org.huiyin.documents;

import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.huiyin.database.Viewer;
import org.jspecify.annotations.Nullable;
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

    /** {@code address} and {@code hash} are null where it was not pressed yet. */
    private record Row(@Nullable String address, byte @Nullable [] hash) {}

    /**
     * The PDF of a document. To be called outside a transaction, since it may press for a while; {@code data} are asked
     * for only where the paper was not pressed before.
     *
     * @throws IllegalArgumentException where the viewer does not see the document
     */
    public Rendition of(long matter, int document, Supplier<PaperData> data, Sealing sealing) {
        var row = find(matter, document);
        return row.hash() == null
                ? pressed(matter, document, data.get(), sealing)
                        .orElseGet(() -> checked(find(matter, document), sealing))
                : checked(row, sealing);
    }

    private Row find(long matter, int document) {
        return inTransaction(() -> jdbc.sql("""
                        select r.address, r.hash
                        from document d left join rendition r on r.matter_id = d.matter_id and r.document = d.no
                        where d.matter_id = :matter and d.no = :document
                        """)
                .param("matter", matter)
                .param("document", document)
                .query((row, n) -> new Row(row.getString("address"), row.getBytes("hash")))
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("this viewer sees no document " + document + " here")));
    }

    /** Of two that press the same paper at once, the first row stands: nothing for the second. */
    private Optional<Rendition> pressed(long matter, int document, PaperData data, Sealing sealing) {
        var pdf = press.press(data.paper(), data);
        var address = store.put(pdf, sealing).address();
        var hash = sealing.digest(pdf);
        var rows = JOB.see(() -> inTransaction(() -> jdbc.sql("""
                        insert into rendition (matter_id, document, address, hash)
                        values (:matter, :document, :address, :hash)
                        on conflict do nothing
                        """)
                .param("matter", matter)
                .param("document", document)
                .param("address", address)
                .param("hash", HexFormat.of().parseHex(hash))
                .update()));
        return rows == 1 ? Optional.of(new Rendition(pdf, hash)) : Optional.empty();
    }

    private Rendition checked(Row row, Sealing sealing) {
        var address = Objects.requireNonNull(row.address());
        var pdf = store.get(address, sealing);
        var hash = sealing.digest(pdf);
        if (!hash.equals(HexFormat.of().formatHex(row.hash()))) {
            throw new FileDamaged(address, "is not the paper that was pressed");
        }
        return new Rendition(pdf, hash);
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
