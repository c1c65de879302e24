package org.huiyin.registry;

import org.huiyin.procedure.Effect.Twinning;
import org.jspecify.annotations.Nullable;

/** That a matter was registered twice or by mistake, and which one counts instead; null where none does. */
record Twin(Twinning how, @Nullable MatterId matter) {}
