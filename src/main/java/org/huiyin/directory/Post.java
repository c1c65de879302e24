package org.huiyin.directory;

import java.time.LocalDate;
import org.huiyin.procedure.Capacity;
import org.jspecify.annotations.Nullable;

/**
 * A capacity held at a body from one day up to and including another.
 *
 * @param delegatedBy the officer whom the holder stands in for (授权代办); null where the post is the holder's own
 * @param basis the paper or decision by which it was delegated; null where none is named
 */
public record Post(
        long body,
        Capacity capacity,
        LocalDate since,
        @Nullable LocalDate until,
        @Nullable Long delegatedBy,
        @Nullable String basis) {

    public Post {
        if (!capacity.heldByPost()) {
            throw new IllegalArgumentException(capacity + " is not held by a post");
        }
        Dates.inOrder(since, until);
    }

    public Post(long body, Capacity capacity, LocalDate since, @Nullable LocalDate until) {
        this(body, capacity, since, until, null, null);
    }

    public boolean heldOn(LocalDate day) {
        return Dates.within(day, since, until);
    }

    /** Whether it is held that day or later. */
    public boolean runningOn(LocalDate day) {
        return until == null || !until.isBefore(day);
    }
}
