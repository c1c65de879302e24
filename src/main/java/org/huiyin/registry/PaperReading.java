package org.huiyin.registry;

import java.util.List;
import java.util.function.Supplier;
import org.huiyin.documents.SealedScan;
import org.huiyin.identity.Parties;
import org.huiyin.registry.Paperwork.Attached;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hands papers to officers. That one was read is logged first; and where it names the writers in full, that opens their
 * identity to the reader: it is written down as such, and shown to the writers.
 */
@Component
public class PaperReading {

    /** Who reads, at which body he sits. */
    public record Reader(long officer, long body) {}

    static final String REASON = "阅看文书";

    private final Dossiers dossiers;
    private final Paperwork paperwork;
    private final Parties parties;
    private final TransactionTemplate transaction;

    PaperReading(Dossiers dossiers, Paperwork paperwork, Parties parties, PlatformTransactionManager transactions) {
        this.dossiers = dossiers;
        this.paperwork = paperwork;
        this.parties = parties;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The version that counts: the latest sealed scan, or the drawn paper while there is none. */
    public Attached official(MatterId id, int document, Reader reader) {
        return noted(id, document, reader, () -> paperwork.official(id, document));
    }

    /** The paper as it was drawn. */
    public Attached drawn(MatterId id, int document, Reader reader) {
        return noted(id, document, reader, () -> paperwork.drawn(id, document));
    }

    /** The paper for a word processor, to be finished, signed and sealed outside. */
    public Attached word(MatterId id, int document, Reader reader) {
        return noted(id, document, reader, () -> paperwork.word(id, document));
    }

    /** One of the sealed scans. */
    public Attached scan(MatterId id, int document, int no, Reader reader) {
        return noted(id, document, reader, () -> paperwork.scan(id, document, no));
    }

    /** The sealed scans of a paper, the earliest first: that they are there, not what they show. */
    public List<SealedScan> scans(MatterId id, int document) {
        return paperwork.scans(id, document);
    }

    private Attached noted(MatterId id, int document, Reader reader, Supplier<Attached> paper) {
        transaction.executeWithoutResult(status -> {
            dossiers.open(id, reader.officer(), reader.body(), "文书");
            if (paperwork.namesWriters(id, document)) {
                parties.note(id.value(), reader.officer(), reader.body(), REASON);
            }
        });
        return paper.get();
    }
}
