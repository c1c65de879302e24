package org.huiyin.registry;

import org.huiyin.procedure.Act;

/** In the journal of a matter that had been registered twice: the one that counts was sealed, and this one with it. */
record SealedAlong() implements Act {

    static final String CODE = "REGISTRY.sealed-along";
    static final String TITLE = "随同一事项密封";
}
