package org.huiyin.registry;

import org.huiyin.procedure.Act;

/** The journal's note that a paper was drawn: the hash of its bytes, which are the same ever after. */
record Rendered(int document, String hash) implements Act {

    static final String CODE = "REGISTRY.rendered";
}
