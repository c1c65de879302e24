package org.huiyin.statistics;

import org.huiyin.procedure.MatterKind;
import org.huiyin.registry.Channel;
import org.jspecify.annotations.Nullable;

/**
 * How many petitions (件次) arrived in one way, about one subject, in one place, of one kind (null: not stated). {@code how} is
 * OPENED or JOINED; {@code persons} how many came or signed (信访人数).
 */
record Tally(
        Channel channel,
        String how,
        String subject,
        String division,
        @Nullable MatterKind kind,
        long items,
        long persons) {}
