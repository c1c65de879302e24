package org.huiyin.administration;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.procedure.Capacity;
import org.jspecify.annotations.Nullable;

/**
 * A capacity at a body: who holds it today, and how much work waits for it.
 *
 * @param holders names; those whose accounts are locked are not among them
 * @param until the last day on which one of them holds it; null where one holds it without a last day, or nobody does
 */
public record StaffLine(
        String body,
        Capacity capacity,
        List<String> holders,
        @Nullable LocalDate until,
        long open) {

    public StaffLine {
        holders = List.copyOf(holders);
    }

    /** The figure in words; how much of it is sealed is told to nobody. */
    public String counted() {
        return capacity == Capacity.REPORT_SCREENER ? "密件不计" : open + " 件";
    }

    /** Work waits and nobody holds the capacity. */
    public boolean vacant() {
        return holders.isEmpty() && open > 0;
    }
}
