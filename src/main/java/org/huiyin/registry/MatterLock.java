package org.huiyin.registry;

import java.util.List;
import org.huiyin.identity.MatterKey;

/** A matter's row, locked: where its chain ends, who is let in, and its key. */
record MatterLock(
        MatterId id,
        String summary,
        boolean sealed,
        boolean history,
        List<String> audience,
        int lastSeq,
        byte[] lastHash,
        MatterKey key) {}
