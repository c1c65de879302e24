package org.huiyin.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.procedure.Effect;
import org.huiyin.procedure.Paper;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Repository;

/**
 * Gapless numbers by body, year and series. A counter's row stays locked until commit, so numbers are drawn last, in
 * one order for all, directly before the writes; a rollback gives the number back.
 */
@Repository
class Numbers {

    private static final String DRAW = """
            insert into counter (body, year, series, last) values (:body, :year, :series, 1)
            on conflict (body, year, series) do update set last = counter.last + 1
            returning last
            """;

    private final JdbcOperations jdbc;

    Numbers(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    long petition(long body, int year, boolean sealed) {
        return petition(body, year, sealed, new RoundTrip(jdbc));
    }

    /** As the last thing that is asked in this round trip. */
    long petition(long body, int year, boolean sealed, RoundTrip asking) {
        return last(body, year, sealed ? "S" : "P", asking);
    }

    /** Of a part of a letter, as the last thing that is asked in this round trip. */
    long part(long body, int year, RoundTrip asking) {
        return last(body, year, Numbering.PART, asking);
    }

    private static long last(long body, int year, String series, RoundTrip asking) {
        var drawn = new ArrayList<Long>();
        asking.read(DRAW, Map.of("body", body, "year", year, "series", series), row -> drawn.add(row.getLong(1)))
                .go();
        return drawn.getFirst();
    }

    /** The same effects with the serials of issued papers drawn; no round trip where nothing is issued. */
    List<Effect> complete(List<Effect> effects) {
        var serials = new HashMap<Integer, Long>();
        var draws = new RoundTrip(jdbc);
        effects.stream()
                .filter(Effect.Issued.class::isInstance)
                .map(Effect.Issued.class::cast)
                .filter(issued -> issued.paper() != Paper.RECEIPT_SLIP)
                .sorted(Comparator.comparingLong(Effect.Issued::body)
                        .thenComparingInt(Effect.Issued::year)
                        .thenComparing(issued -> issued.paper().name()))
                .forEach(issued -> draws.read(
                        DRAW,
                        Map.of(
                                "body",
                                issued.body(),
                                "year",
                                issued.year(),
                                "series",
                                issued.paper().name()),
                        row -> serials.put(issued.document(), row.getLong(1))));
        draws.go();
        return effects.stream()
                .map(effect -> effect instanceof Effect.Issued issued && serials.containsKey(issued.document())
                        ? numbered(issued, serials.getOrDefault(issued.document(), 0L))
                        : effect)
                .toList();
    }

    private static Effect numbered(Effect.Issued issued, long serial) {
        return new Effect.Issued(
                issued.document(),
                issued.proceeding(),
                issued.paper(),
                issued.body(),
                issued.year(),
                serial,
                issued.on());
    }
}
