package org.huiyin.registry;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.huiyin.directory.Occasion;
import org.huiyin.procedure.Act;
import org.huiyin.procedure.Decision.Permitted;
import org.huiyin.procedure.Effect;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/** Writes what was decided: numbers first, then state, papers and journal in one round trip. */
@Component
final class Recording {

    private final JdbcOperations jdbc;
    private final Numbers numbers;
    private final Papers papers;
    private final Journal journal;
    private final Shutting shutting;
    private final SealedNow sealedNow;

    Recording(
            JdbcOperations jdbc,
            Numbers numbers,
            Papers papers,
            Journal journal,
            Shutting shutting,
            SealedNow sealedNow) {
        this.shutting = shutting;
        this.sealedNow = sealedNow;
        this.jdbc = jdbc;
        this.numbers = numbers;
        this.papers = papers;
        this.journal = journal;
    }

    Outcome record(
            MatterCase matter, Act act, int proceeding, Permitted permitted, Occasion occasion, Instant recorded) {
        return record(matter, act, proceeding, permitted, occasion, recorded, writes -> {});
    }

    /** As above, with whatever else belongs to the same act in the same round trip. */
    Outcome record(
            MatterCase matter,
            Act act,
            int proceeding,
            Permitted permitted,
            Occasion occasion,
            Instant recorded,
            Consumer<RoundTrip> more) {
        var lock = matter.lock();
        var effects = numbers.complete(permitted.effects());
        var after = matter.state().after(effects);
        var audience = Audience.after(lock.audience(), effects);
        var procedure = matter.state().proceeding(proceeding).orElseThrow().procedure();
        var entry = journal.next(
                lock,
                ActCodec.code(procedure, permitted.rule()),
                permitted.rule().article().brief(),
                proceeding,
                act,
                effects,
                occasion,
                recorded);

        var writes = new RoundTrip(jdbc);
        new EffectWrites(writes, lock.id(), entry.seq()).applyAll(effects);
        papers.into(writes, act, effects, after, Letter.of(matter), lock.key());
        Notices.into(writes, lock.id(), matter.origin().addressees(), effects, occasion, lock.key());
        audience.into(writes, lock.id(), occasion.occurred().toLocalDate());
        shutting.into(writes, lock.id(), effects);
        sealedNow.into(writes, matter, effects);
        entry.into(writes, lock.id());
        close(writes, lock.id(), audience, entry);
        more.accept(writes);
        writes.go();
        return new Outcome(after, entry.seq(), false);
    }

    /** What happens to a matter because of another, without an act of its own procedure. */
    void along(
            MatterCase matter,
            String code,
            String article,
            Act act,
            List<Effect> effects,
            Occasion occasion,
            Instant recorded) {
        var lock = matter.lock();
        var audience = Audience.after(lock.audience(), effects);
        var entry = journal.next(lock, code, article, 0, act, effects, occasion, recorded);
        var writes = new RoundTrip(jdbc);
        new EffectWrites(writes, lock.id(), entry.seq()).applyAll(effects);
        audience.into(writes, lock.id(), occasion.occurred().toLocalDate());
        sealedNow.into(writes, matter, effects);
        entry.into(writes, lock.id());
        close(writes, lock.id(), audience, entry);
        writes.go();
    }

    /** The matter's row ends the chain; its petitions are seen by whom the matter is seen. */
    private static void close(RoundTrip writes, MatterId matter, Audience audience, Journal.Entry entry) {
        writes.write(
                "update matter set last_seq = :seq, last_hash = :hash, audience = :audience where id = :matter",
                Map.of(
                        "seq",
                        entry.seq(),
                        "hash",
                        entry.hash(),
                        "audience",
                        audience.tokens(),
                        "matter",
                        matter.value()));
        if (audience.changed()) {
            writes.write(
                    "update petition set audience = :audience where matter_id = :matter",
                    Map.of("audience", audience.tokens(), "matter", matter.value()),
                    -1);
        }
    }

    /** An entry that changes no state, such as the note that a paper was drawn. */
    void note(
            MatterLock lock,
            String code,
            String article,
            Act act,
            List<Effect> effects,
            Occasion occasion,
            Instant recorded) {
        var entry = journal.next(lock, code, article, 0, act, effects, occasion, recorded);
        var writes = new RoundTrip(jdbc);
        entry.into(writes, lock.id());
        close(writes, lock.id(), new Audience(lock.audience(), List.of()), entry);
        writes.go();
    }
}
