package org.huiyin.registry;

import org.jspecify.annotations.Nullable;

/**
 * What the writer is given: the number and the query code. {@code repeated}: the same form had come before.
 *
 * @param joined the petition's id, where it joined a matter that was there before
 */
public record Receipt(
        MatterId matter,
        String number,
        String queryCode,
        boolean repeated,
        @Nullable Long joined) {}
