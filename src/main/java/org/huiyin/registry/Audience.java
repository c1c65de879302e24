package org.huiyin.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huiyin.procedure.Effect;

/** Involvement folded onto the matter's row as tokens, while rows of their own keep the history. */
record Audience(List<String> tokens, List<Effect.Admitted> added) {

    /** The tokens after these effects; only those not there yet count as added. What is sealed keeps its writers alone. */
    static Audience after(List<String> before, List<Effect> effects) {
        var tokens = new ArrayList<>(before);
        var added = new ArrayList<Effect.Admitted>();
        for (var effect : effects) {
            if (effect instanceof Effect.Sealed) {
                tokens.removeIf(token -> !token.startsWith(QueryCodes.PREFIX));
            }
            if (effect instanceof Effect.Admitted admitted && !tokens.contains(token(admitted))) {
                tokens.add(token(admitted));
                added.add(admitted);
            }
        }
        return new Audience(List.copyOf(tokens), List.copyOf(added));
    }

    private static String token(Effect.Admitted admitted) {
        return "b:" + admitted.body() + ":" + admitted.capacity().name();
    }

    boolean changed() {
        return !added.isEmpty();
    }

    /** The rows of involvement, numbered on from those that are there. */
    void into(RoundTrip writes, MatterId matter, LocalDate since) {
        for (var one : added) {
            writes.write(
                    """
                    insert into involvement (matter_id, no, body, capacity, reason, since)
                    select :matter, coalesce(max(no), 0) + 1, :body::bigint, :capacity::text, :reason::text, :since::date
                    from involvement where matter_id = :matter
                    """,
                    Map.of(
                            "matter",
                            matter.value(),
                            "body",
                            one.body(),
                            "capacity",
                            one.capacity(),
                            "reason",
                            one.reason(),
                            "since",
                            since));
        }
    }
}
