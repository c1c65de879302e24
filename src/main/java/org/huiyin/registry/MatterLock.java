package org.huiyin.registry;

import java.time.Instant;
import java.util.List;
import org.huiyin.identity.MatterKey;
import org.huiyin.procedure.Effect;
import org.huiyin.procedure.MatterKind;
import org.jspecify.annotations.Nullable;

/** A matter's row, locked: what kind it is, where its chain ends, who is let in, and its key. */
record MatterLock(
        MatterId id,
        Effect.Description described,
        @Nullable MatterKind kind,
        boolean sealed,
        boolean history,
        Instant recorded,
        List<String> audience,
        int lastSeq,
        byte[] lastHash,
        MatterKey key) {}
