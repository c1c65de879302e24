package org.huiyin.documents;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a paper reached its recipient; what each way must state follows the law of civil procedure by analogy. */
public record Service(
        Delivery way,
        LocalDate served,
        String place,
        @Nullable String signer,
        @Nullable String relation,
        @Nullable String refusal,
        List<String> witnesses,
        List<String> servers,
        @Nullable String proof) {

    public Service {
        Required.text(place, "place of service");
        witnesses = List.copyOf(witnesses);
        servers = Required.some(servers, "person who served");
        if (way.needsRelation() && (signer == null || relation == null)) {
            throw new IllegalArgumentException("who signs for the recipient states his name and relation");
        }
        if (way == Delivery.LEFT && refusal == null) {
            throw new IllegalArgumentException("a paper is left only where receipt was refused, for a stated reason");
        }
    }
}
