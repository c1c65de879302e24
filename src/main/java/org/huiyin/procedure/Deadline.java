package org.huiyin.procedure;

import java.time.LocalDate;
import org.huiyin.calendar.Unit;
import org.jspecify.annotations.Nullable;

/**
 * One period that runs or ran. {@code nominal} is the unrolled day, {@code last} the day lateness is judged on; that it
 * lapsed is computed, never stored. {@code length} and {@code prolonged} are in {@code unit}.
 */
public record Deadline(
        int no,
        int proceeding,
        String term,
        Side side,
        long body,
        LocalDate triggered,
        int length,
        Unit unit,
        String article,
        String calendar,
        int prolonged,
        LocalDate nominal,
        LocalDate last,
        Effect.@Nullable Ending how,
        @Nullable LocalDate endedOn) {

    public boolean running() {
        return endedOn == null;
    }

    /** Late on that day: still running after its last day, or ended after it. */
    public boolean late(LocalDate today) {
        return (endedOn == null ? today : endedOn).isAfter(last);
    }
}
