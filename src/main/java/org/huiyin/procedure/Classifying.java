package org.huiyin.procedure;

import org.jspecify.annotations.Nullable;

/** An act of triage that may state what kind the matter is (甄别定性). */
public interface Classifying extends Act {

    /** Null where the act leaves it as it is. */
    @Nullable
    MatterKind kind();

    /** What may be stated in this way: a report on an official is sealed, never merely named. */
    static @Nullable MatterKind stated(@Nullable MatterKind kind) {
        if (kind == MatterKind.REPORT) {
            throw new IllegalArgumentException("检举控告公职人员的，请办理“按检举控告密封”。");
        }
        return kind;
    }
}
