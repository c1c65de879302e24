package org.huiyin.registry;

import java.time.Instant;
import java.time.LocalDate;
import org.huiyin.database.Viewer;
import org.huiyin.directory.Actor;
import org.huiyin.directory.Directories;
import org.huiyin.directory.Occasion;
import org.huiyin.procedure.Capacity;
import org.springframework.stereotype.Component;

/** Whether the occasion is true: the actor is the one who views, and holds that capacity at that body today. */
@Component
final class Entitlement {

    private final Directories directories;

    Entitlement(Directories directories) {
        this.directories = directories;
    }

    void require(Occasion occasion, Instant now) {
        var holds = switch (occasion.actor()) {
            case Actor.Officer officer -> officerHolds(officer.id(), occasion, now);
            case Actor.Petitioner petitioner -> occasion.capacity() == Capacity.PETITIONER;
            case Actor.Job job -> occasion.capacity() == Capacity.SYSTEM;
        };
        if (!holds) {
            throw new NotEntitled();
        }
    }

    private boolean officerHolds(long id, Occasion occasion, Instant now) {
        var body = occasion.body();
        var today = LocalDate.ofInstant(now, CircumstancesOf.HERE);
        return Viewer.current().tokens().contains("o:" + id)
                && body != null
                && directories.current().officer(id).holds(body, occasion.capacity(), today);
    }
}
