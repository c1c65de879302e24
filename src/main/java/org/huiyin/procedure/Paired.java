package org.huiyin.procedure;

import org.jspecify.annotations.Nullable;

/** An act on one matter that names a second one, by its id: both are locked and get an entry in their journals. */
public interface Paired extends Act {

    /** Null where there is no second one. */
    @Nullable
    Long twin();
}
