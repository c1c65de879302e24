package org.huiyin.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether acts of one code are checked (核稿) before they are signed, from a day on.
 *
 * @param body null: everywhere, unless a body has a row of its own for that act
 * @param begun it holds already
 */
public record Checking(String act, @Nullable Long body, boolean needed, LocalDate since, boolean begun) {}
