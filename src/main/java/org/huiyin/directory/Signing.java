package org.huiyin.directory;

import java.time.LocalDate;
import org.huiyin.procedure.Capacity;
import org.jspecify.annotations.Nullable;

/**
 * Whether a capacity may sign acts of one code, from a day on.
 *
 * @param body null: everywhere, unless a body has rows of its own for that act
 * @param begun it holds already
 * @param basis the paper in which the body laid it down; null where none is named
 */
public record Signing(
        String act,
        @Nullable Long body,
        Capacity capacity,
        boolean allowed,
        LocalDate since,
        boolean begun,
        boolean verified,
        @Nullable String basis) {}
