package org.huiyin.directory;

import org.huiyin.procedure.Capacity;
import org.jspecify.annotations.Nullable;

/** Who may sign acts of one code; {@code body} null: everywhere, unless a body has rows of its own for that act. */
record Signing(String act, @Nullable Long body, Capacity capacity) {}
