package org.huiyin.registry;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.huiyin.procedure.Act;
import org.huiyin.procedure.Effect;
import org.jspecify.annotations.Nullable;

/** One act as the journal holds it, opened for a reader who may see the matter. {@code officer} is null for others, {@code late} where no reason was asked. */
public record Entry(
        int seq,
        String code,
        String title,
        int proceeding,
        @Nullable Long officer,
        @Nullable Long body,
        LocalDateTime occurred,
        Instant recorded,
        String article,
        Act act,
        List<Effect> effects,
        @Nullable String late) {

    public Entry {
        effects = List.copyOf(effects);
    }
}
