package org.huiyin.registry;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.huiyin.database.Traffic;
import org.huiyin.database.Viewer;
import org.huiyin.directory.Actor;
import org.huiyin.directory.Occasion;
import org.huiyin.directory.Source;
import org.huiyin.procedure.Article;
import org.huiyin.procedure.Capacity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Draws issued papers one after the other and notes each hash in the journal. Some errands are claimed for a minute; if
 * this node dies meanwhile another takes them, and a paper already drawn stays the same.
 */
@Component
public class PaperQueue {

    private static final Viewer JOB = Viewer.job("render");

    /** They are drawn within a second or two, of the minute for which they are claimed. */
    private static final int CLAIMED_AT_ONCE = 8;

    private record Errand(long id, MatterId matter, int document) {}

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Paperwork paperwork;
    private final Matters matters;
    private final Recording recording;
    private final Traffic traffic;

    PaperQueue(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Paperwork paperwork,
            Matters matters,
            Recording recording,
            Traffic traffic) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.paperwork = paperwork;
        this.matters = matters;
        this.recording = recording;
        this.traffic = traffic;
    }

    /** Draws all that is due, and none any more once the server is being stopped; the number of papers drawn. */
    public int drain() {
        return JOB.see(() -> {
            var drawn = 0;
            for (var errands = claim(); !errands.isEmpty(); errands = claim()) {
                drawn += drawAll(errands);
            }
            return drawn;
        });
    }

    /** One that cannot be drawn does not hold up the others; it is told when they are done, and tried again. */
    private int drawAll(List<Errand> errands) {
        var drawn = 0;
        RuntimeException broken = null;
        for (var errand : errands) {
            if (stopping()) {
                break;
            }
            try {
                var begun = Instant.now();
                draw(errand);
                drawn++;
                traffic.giveWay(Duration.between(begun, Instant.now()));
            } catch (RuntimeException e) {
                if (broken == null) {
                    broken = e;
                } else {
                    broken.addSuppressed(e);
                }
            }
        }
        if (broken != null) {
            throw broken;
        }
        return drawn;
    }

    private List<Errand> claim() {
        return stopping() ? List.of() : due();
    }

    private static boolean stopping() {
        return Thread.currentThread().isInterrupted();
    }

    private List<Errand> due() {
        return transaction.execute(status -> jdbc.sql("""
                        update outbox set due = now() + interval '1 minute', tries = tries + 1
                        where id in (select id from outbox where kind = 'render' and due <= now()
                                     order by due limit :some for update skip locked)
                        returning id, matter_id, ref
                        """)
                .param("some", CLAIMED_AT_ONCE)
                .query((row, n) ->
                        new Errand(row.getLong("id"), new MatterId(row.getLong("matter_id")), row.getInt("ref")))
                .list());
    }

    private void draw(Errand errand) {
        var hash = paperwork.rendition(errand.matter(), errand.document()).hash();
        transaction.executeWithoutResult(status -> {
            var lock = matters.lock(errand.matter());
            matters.fence(lock.id());
            var recorded = Instant.now().truncatedTo(ChronoUnit.MICROS);
            recording.note(
                    lock,
                    Rendered.CODE,
                    Article.regulation(21).brief(),
                    new Rendered(errand.document(), hash),
                    List.of(),
                    occasion(errand, recorded),
                    recorded);
            jdbc.sql("delete from outbox where id = :id")
                    .param("id", errand.id())
                    .update();
        });
    }

    private static Occasion occasion(Errand errand, Instant recorded) {
        var name = "rendered/" + errand.matter() + "/" + errand.document();
        return new Occasion(
                new Actor.Job("render"),
                Capacity.SYSTEM,
                null,
                LocalDateTime.ofInstant(recorded, CircumstancesOf.HERE),
                Source.SYSTEM,
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
