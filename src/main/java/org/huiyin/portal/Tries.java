package org.huiyin.portal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Stops the guessing of query codes: ten wrong ones for a number, then a pause until a quarter of an hour has passed
 * since the first. Kept in the memory of this node, in a fixed number of places, so that no flood of made-up numbers
 * can fill it or wash a real one out; two numbers in one place share their tries, which is rare and only means waiting.
 */
public final class Tries {

    static final int MOST = 10;
    static final Duration SPAN = Duration.ofMinutes(15);
    private static final int PLACES = 1 << 16;

    private record Counted(Instant first, int wrong) {

        boolean over(Instant now) {
            return !now.isBefore(first.plus(SPAN));
        }
    }

    private final AtomicReferenceArray<@Nullable Counted> places = new AtomicReferenceArray<>(PLACES);
    private final InstantSource clock;

    public Tries(InstantSource clock) {
        this.clock = clock;
    }

    /** Takes a try, as if it were wrong already, so that many at once get no more than ten; or says when there is one again. */
    Optional<Instant> take(String number) {
        var now = clock.instant();
        var before = places.getAndUpdate(place(number), counted -> taken(counted, now));
        return before == null || before.over(now) || before.wrong() < MOST
                ? Optional.empty()
                : Optional.of(before.first().plus(SPAN));
    }

    /** Gives the try back: the code was right. */
    void giveBack(String number) {
        places.updateAndGet(
                place(number),
                counted -> counted == null || counted.wrong() <= 1
                        ? null
                        : new Counted(counted.first(), counted.wrong() - 1));
    }

    private static Counted taken(@Nullable Counted counted, Instant now) {
        if (counted == null || counted.over(now)) {
            return new Counted(now, 1);
        }
        return counted.wrong() >= MOST ? counted : new Counted(counted.first(), counted.wrong() + 1);
    }

    private static int place(String number) {
        var hash = number.hashCode();
        return (hash ^ hash >>> 16) & (PLACES - 1);
    }
}
