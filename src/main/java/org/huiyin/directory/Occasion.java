package org.huiyin.directory;

import java.time.LocalDateTime;
import java.util.UUID;
import org.huiyin.procedure.Capacity;
import org.jspecify.annotations.Nullable;

/**
 * The circumstances under which somebody acts.
 *
 * @param body where the officer holds the capacity; null for petitioners, and for jobs that act for no body
 * @param occurred when it happened as stated, in Asia/Shanghai; when it was entered is the record's own business
 * @param request sent twice, it acts once
 * @param late why it is entered so long after it occurred (补录理由); null where nothing was asked
 */
public record Occasion(
        Actor actor,
        Capacity capacity,
        @Nullable Long body,
        LocalDateTime occurred,
        Source source,
        UUID request,
        @Nullable String late) {

    /** As it is entered on time. */
    public Occasion(
            Actor actor, Capacity capacity, @Nullable Long body, LocalDateTime occurred, Source source, UUID request) {
        this(actor, capacity, body, occurred, source, request, null);
    }

    public Occasion {
        var fits = switch (actor) {
            case Actor.Officer officer -> capacity.heldByPost() && body != null;
            case Actor.Petitioner petitioner -> capacity == Capacity.PETITIONER && body == null;
            case Actor.Job job -> capacity == Capacity.SYSTEM;
        };
        if (!fits) {
            throw new IllegalArgumentException("%s cannot act as %s".formatted(actor, capacity));
        }
    }

    /** The same, entered late for that reason. */
    public Occasion enteredLate(String reason) {
        return new Occasion(actor, capacity, body, occurred, source, request, reason);
    }
}
