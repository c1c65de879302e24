package org.huiyin.intake;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.huiyin.database.Viewer;
import org.huiyin.directory.Actor;
import org.huiyin.directory.Body;
import org.huiyin.directory.Occasion;
import org.huiyin.directory.Source;
import org.huiyin.procedure.Capacity;
import org.huiyin.registry.NotPermitted;
import org.huiyin.registry.Registry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Registers what a source proves to have happened, each message once. */
@Component
final class History {

    private static final Actor.Job JOB = new Actor.Job("import");

    private final Registry registry;
    private final Whereabouts whereabouts;
    private final TransactionTemplate transaction;

    History(Registry registry, Whereabouts whereabouts, PlatformTransactionManager transactions) {
        this.registry = registry;
        this.whereabouts = whereabouts;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * The id of the request follows from source and id, so that a second run doubles nothing.
     *
     * @return whether it is new
     * @throws HistoryLine.Unfit where the tables refuse it
     */
    boolean register(HistoryLine line, Body body, String source) {
        return take(line, body, request(line, source));
    }

    /**
     * All that {@link #register} would check and do, undone at once.
     *
     * @return whether it would be new
     * @throws HistoryLine.Unfit where the tables refuse it
     */
    boolean tryOut(HistoryLine line, Body body, String source) {
        var job = Viewer.job(JOB.name());
        job.see(() -> transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            take(line, body, UUID.randomUUID());
        }));
        return job.see(() -> registry.receipt(request(line, source))).isEmpty();
    }

    private static UUID request(HistoryLine line, String source) {
        return UUID.nameUUIDFromBytes((source + "\n" + line.id()).getBytes(StandardCharsets.UTF_8));
    }

    private boolean take(HistoryLine line, Body body, UUID request) {
        var occasion = new Occasion(JOB, Capacity.SYSTEM, body.id(), line.time(), Source.IMPORT, request);
        try {
            return Viewer.job(JOB.name())
                    .see(() -> !registry.register(line.arrival(body.id(), whereabouts.of(line, body)), occasion)
                            .repeated());
        } catch (NotPermitted refusal) {
            throw new HistoryLine.Unfit(
                    refusal.refused().act() + "：" + refusal.refused().why());
        } catch (IllegalArgumentException nonsense) {
            throw new HistoryLine.Unfit(String.valueOf(nonsense.getMessage()));
        }
    }
}
