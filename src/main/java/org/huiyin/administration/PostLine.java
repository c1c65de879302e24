package org.huiyin.administration;

import java.time.LocalDate;
import org.huiyin.procedure.Capacity;
import org.jspecify.annotations.Nullable;

/**
 * A post as the page of its holder lists it.
 *
 * @param deputyOf the name of the officer whom the holder stands in for
 */
public record PostLine(
        PostKey key,
        String body,
        Capacity capacity,
        LocalDate since,
        @Nullable LocalDate until,
        @Nullable String deputyOf,
        boolean running) {

    public String title() {
        return body + " " + capacity.title();
    }
}
