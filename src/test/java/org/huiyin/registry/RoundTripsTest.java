package org.huiyin.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.huiyin.CountedSockets;
import org.huiyin.HuiyinTest;
import org.huiyin.triage.TriageAct.Transfer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** What an act costs: viewer, lock, load, number, writes, commit, and no more. Counted where the driver sends. */
@HuiyinTest
class RoundTripsTest {

    private static final int ACTS = 12;

    @Autowired
    Registry registry;

    @Autowired
    County county;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void settle() {
        county.settle();
    }

    @Test
    void anActTakesAtMostSixRoundTrips() {
        var fewest = Long.MAX_VALUE;
        for (int i = 0; i < ACTS; i++) {
            fewest = Math.min(fewest, tripsOfOneTransfer());
        }
        // jobs and the pool talk to the database too: the quietest of twelve is the act's own
        assertThat(fewest).isBetween(4L, 6L);
    }

    @Test
    void joiningTakesAtMostSixRoundTrips() {
        var fewest = Long.MAX_VALUE;
        for (int i = 0; i < ACTS; i++) {
            fewest = Math.min(fewest, tripsOfOneRepeat());
        }
        assertThat(fewest).isBetween(4L, 6L);
    }

    private long tripsOfOneRepeat() {
        var receipt = county.as("clerk", () -> registry.register(county.letter(), county.occasion("clerk")));
        var occasion = county.occasion("clerk");
        var joins = new Placing.Joins(receipt.matter(), Placing.Sameness.BY_NUMBER);
        var viewer = county.viewer("clerk");
        var before = CountedSockets.roundTrips();
        viewer.see(() -> registry.register(county.letter(), joins, occasion));
        return CountedSockets.roundTrips() - before;
    }

    private long tripsOfOneTransfer() {
        var receipt = county.as("clerk", () -> registry.register(county.letter(), county.occasion("clerk")));
        var occasion = county.occasion("triage");
        var transfer = new Transfer(county.body("housing"), "按职责");
        var viewer = county.viewer("triage");
        var before = CountedSockets.roundTrips();
        viewer.see(() -> registry.perform(transfer, receipt.matter(), 1, occasion));
        return CountedSockets.roundTrips() - before;
    }

    @Test
    void aPlainQueryIsCountedOnce() {
        jdbc.execute((ConnectionCallback<Void>) connection -> {
            var before = CountedSockets.roundTrips();
            try (var statement = connection.createStatement()) {
                statement.execute("select 1");
            }
            assertThat(CountedSockets.roundTrips() - before).isPositive();
            return null;
        });
    }
}
