package org.huiyin.administration;

import java.util.List;
import org.huiyin.procedure.Capacity;

/**
 * A capacity at a body: who holds it today, and how much work waits for it.
 *
 * @param holders names; those whose accounts are locked are not among them
 */
public record StaffLine(String body, Capacity capacity, List<String> holders, long open) {

    public StaffLine {
        holders = List.copyOf(holders);
    }

    /** Work waits and nobody holds the capacity. */
    public boolean vacant() {
        return holders.isEmpty() && open > 0;
    }
}
