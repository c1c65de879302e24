package org.huiyin.registry;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.huiyin.calendar.Calendars;
import org.huiyin.directory.Occasion;
import org.huiyin.procedure.Article;
import org.huiyin.procedure.Effect;
import org.huiyin.procedure.Effect.Twinning;
import org.huiyin.procedure.Matter;
import org.huiyin.procedure.ProcedureName;
import org.huiyin.procedure.Procedures;
import org.huiyin.procedure.Superior;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/**
 * The other side of 并件 and 作废: the matter that counts takes over what came with the other, sealed anew under its own
 * key, lets in who holds the other's query codes, and keeps an entry of it.
 */
@Component
final class Joint {

    private static final Article LOGGED = Article.regulation(21);

    private final JdbcOperations jdbc;
    private final Journal journal;
    private final Belongings belongings;
    private final Procedures procedures;
    private final Calendars calendars;

    Joint(JdbcOperations jdbc, Journal journal, Belongings belongings, Procedures procedures, Calendars calendars) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.belongings = belongings;
        this.procedures = procedures;
        this.calendars = calendars;
    }

    /** After the act was recorded on its own matter, in the same transaction. */
    void record(Pairs.Pair pair, Effect.Twinned effect, Occasion occasion, Instant recorded) {
        var twin = pair.twin();
        if (twin != null) {
            switch (effect.how()) {
                case FOLDED -> fold(pair.matter(), twin, occasion, recorded);
                case ANNULLED -> annul(pair.matter(), twin, occasion, recorded);
            }
        }
    }

    private void fold(MatterCase matter, MatterCase twin, Occasion occasion, Instant recorded) {
        var taken = belongings.taken(matter, twin);
        var text = matter.text(Content.TEXT).getBytes(StandardCharsets.UTF_8);
        var act = new Twinned(
                Twinning.FOLDED, matter.origin().petition(), twin.lock().key().digest(text), taken.digests());
        var effects = above(matter.state(), twin, occasion);
        var entry = entry(twin, act, effects, occasion, recorded);
        var writes = new RoundTrip(jdbc);
        new EffectWrites(writes, twin.lock().id(), entry.seq()).applyAll(effects);
        taken.into(writes, recorded);
        close(writes, twin, withCodes(twin, matter), taken.shut(), entry);
    }

    /** The codes of one entered by mistake open the other where a number proves who wrote. */
    private void annul(MatterCase matter, MatterCase twin, Occasion occasion, Instant recorded) {
        var act = new Twinned(Twinning.ANNULLED, matter.origin().petition(), null, List.of());
        var entry = entry(twin, act, List.of(), occasion, recorded);
        var audience = Pairs.sameNumber(matter, twin)
                ? withCodes(twin, matter)
                : twin.lock().audience();
        close(new RoundTrip(jdbc), twin, audience, List.of(), entry);
    }

    private Journal.Entry entry(
            MatterCase twin, Twinned act, List<Effect> effects, Occasion occasion, Instant recorded) {
        var main = twin.state().main();
        return journal.next(twin.lock(), Twinned.CODE, LOGGED.brief(), main.no(), act, effects, occasion, recorded);
    }

    /** A superior's date goes along: it runs in the matter that counts as it ran here. */
    private List<Effect> above(Matter from, MatterCase twin, Occasion occasion) {
        var effects = new ArrayList<Effect>();
        for (var set : Superior.running(from)) {
            effects.addAll(Superior.opens(
                    procedures.of(ProcedureName.ABOVE),
                    twin.state().after(effects),
                    twin.origin().registeredAt(),
                    occasion.occurred().toLocalDate(),
                    set,
                    calendars.current().version()));
        }
        return effects;
    }

    /** Who is let in, with the query codes given for the other matter. */
    private static List<String> withCodes(MatterCase twin, MatterCase matter) {
        var tokens = new LinkedHashSet<>(twin.lock().audience());
        matter.lock().audience().stream()
                .filter(token -> token.startsWith(QueryCodes.PREFIX))
                .forEach(tokens::add);
        return List.copyOf(tokens);
    }

    /** Who is shut out of what came along is shut out of the whole. */
    private static void close(
            RoundTrip writes, MatterCase twin, List<String> audience, List<String> shut, Journal.Entry entry) {
        entry.into(writes, twin.lock().id());
        var row = new HashMap<String, Object>(Map.of(
                "matter",
                twin.lock().id().value(),
                "seq",
                entry.seq(),
                "hash",
                entry.hash(),
                "audience",
                audience,
                "shut",
                shut));
        writes.write("""
                update matter set last_seq = :seq, last_hash = :hash, audience = :audience,
                                  shut = array(select unnest(shut) union select unnest(:shut::text[]))
                where id = :matter
                """, row);
        writes.write("""
                update petition set audience = :audience, shut = (select shut from matter where id = :matter)
                where matter_id = :matter
                """, row, -1);
        writes.go();
    }
}
