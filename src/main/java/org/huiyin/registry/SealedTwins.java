package org.huiyin.registry;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.huiyin.directory.Occasion;
import org.huiyin.procedure.Article;
import org.huiyin.procedure.Capacity;
import org.huiyin.procedure.Effect;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was folded into a matter, or annulled for it, says the same: it is sealed with it, in the same transaction. */
@Component
final class SealedTwins {

    private final JdbcClient jdbc;
    private final Matters matters;
    private final Recording recording;

    SealedTwins(JdbcClient jdbc, Matters matters, Recording recording) {
        this.jdbc = jdbc;
        this.matters = matters;
        this.recording = recording;
    }

    void follow(MatterId sealed, List<Effect> effects, Occasion occasion, Instant recorded) {
        if (effects.stream().anyMatch(Effect.Sealed.class::isInstance)) {
            twins(sealed).forEach(twin -> seal(twin, occasion, recorded));
        }
    }

    private void seal(MatterId twin, Occasion occasion, Instant recorded) {
        var matter = matters.load(matters.lock(twin), occasion.request());
        if (matter.lock().sealed()) {
            return;
        }
        var main = matter.state().main();
        recording.along(
                matter,
                SealedAlong.CODE,
                Article.regulation(30).brief(),
                new SealedAlong(),
                List.of(
                        new Effect.Sealed(main.body()),
                        new Effect.Admitted(main.body(), Capacity.REPORT_SCREENER, main.procedure())),
                occasion,
                recorded);
    }

    private List<MatterId> twins(MatterId matter) {
        return jdbc.sql("""
                        with recursive same (id) as (
                            select matter_id from twin where twin_id = :id
                            union select t.matter_id from twin t join same on t.twin_id = same.id)
                        select id from same order by id
                        """).param("id", matter.value()).query(Long.class).list().stream()
                .map(Objects::requireNonNull)
                .map(MatterId::new)
                .toList();
    }
}
