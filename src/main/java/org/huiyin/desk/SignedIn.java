package org.huiyin.desk;

import java.time.LocalDateTime;
import java.util.Set;
import java.util.UUID;
import org.huiyin.directory.Actor;
import org.huiyin.directory.Body;
import org.huiyin.directory.Occasion;
import org.huiyin.directory.Officer;
import org.huiyin.directory.Source;
import org.huiyin.procedure.Capacity;
import org.springframework.security.access.AccessDeniedException;

/**
 * The officer behind a request, at the body he sits at; an argument of controllers.
 *
 * @param capacities held today at that body
 * @param source through which door he came: console or API
 */
public record SignedIn(Officer officer, Body body, Set<Capacity> capacities, Source source) {

    public SignedIn {
        capacities = Set.copyOf(capacities);
        if (capacities.isEmpty()) {
            throw new IllegalArgumentException("an officer sits where he holds a post");
        }
    }

    public boolean holds(Capacity capacity) {
        return capacities.contains(capacity);
    }

    /**
     * The occasion of an act by this officer.
     *
     * @param occurred when it happened as stated, in Asia/Shanghai
     * @param request the form's own id: sent twice, it acts once
     * @throws AccessDeniedException if he does not hold that capacity here today
     */
    public Occasion occasion(Capacity capacity, LocalDateTime occurred, UUID request) {
        if (!holds(capacity)) {
            throw new AccessDeniedException("capacity not held");
        }
        return new Occasion(new Actor.Officer(officer.id()), capacity, body.id(), occurred, source, request);
    }
}
