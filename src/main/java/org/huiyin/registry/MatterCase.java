package org.huiyin.registry;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyin.procedure.Matter;
import org.jspecify.annotations.Nullable;

/** A locked matter with all its children as the database holds them; what is sealed is opened only when asked for. */
record MatterCase(
        MatterLock lock,
        Matter state,
        Origin origin,
        Map<Integer, String> numbers,
        List<Deeds.Deed> deeds,
        @Nullable Integer repeatedAt) {

    /** The act's place in the journal, where this very request had been carried out before. */
    Optional<Integer> repeated() {
        return Optional.ofNullable(repeatedAt);
    }

    String text(String kind) {
        var sealed = origin.contents().get(kind);
        return sealed == null ? "" : new String(lock.key().open(Content.PURPOSE, sealed), StandardCharsets.UTF_8);
    }

    List<String> demands() {
        return Content.list(text(Content.DEMANDS));
    }
}
