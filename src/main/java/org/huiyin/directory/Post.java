package org.huiyin.directory;

import java.time.LocalDate;
import org.huiyin.procedure.Capacity;
import org.jspecify.annotations.Nullable;

/** A capacity held at a body from one day up to and including another. */
public record Post(
        long body,
        Capacity capacity,
        LocalDate since,
        @Nullable LocalDate until) {

    public Post {
        if (!capacity.heldByPost()) {
            throw new IllegalArgumentException(capacity + " is not held by a post");
        }
        Dates.inOrder(since, until);
    }

    public boolean heldOn(LocalDate day) {
        return Dates.within(day, since, until);
    }
}
