package org.huiyin.administration;

import java.time.LocalDate;
import org.huiyin.procedure.Capacity;
import org.jspecify.annotations.Nullable;

/**
 * A post as the page of its holder lists it.
 *
 * @param deputyOf the name of the officer whom the holder stands in for
 * @param basis on what it was delegated; null where nothing is written down
 */
public record PostLine(
        PostKey key,
        String body,
        Capacity capacity,
        LocalDate since,
        @Nullable LocalDate until,
        @Nullable String deputyOf,
        @Nullable String basis,
        boolean running) {

    /** Whether a deputy in it signs (授权代批), and does not only work on (授权代办). */
    public boolean signing() {
        return capacity == Capacity.HEAD || capacity == Capacity.DEPUTY_HEAD;
    }

    public String title() {
        return body + " " + capacity.title();
    }
}
