package org.huiyin.registry;

import java.time.Instant;
import java.util.List;
import org.huiyin.identity.MatterKey;
import org.huiyin.procedure.Effect;

/** A matter's row, locked: where its chain ends, who is let in, and its key. */
record MatterLock(
        MatterId id,
        Effect.Description described,
        boolean sealed,
        boolean history,
        Instant recorded,
        List<String> audience,
        int lastSeq,
        byte[] lastHash,
        MatterKey key) {}
