package org.huiyin.registry;

import java.util.List;
import org.huiyin.procedure.Act;
import org.jspecify.annotations.Nullable;

/**
 * The journal's first entry of a matter: that it was registered, the keyed digests of what came, and the numbers of
 * petitions it was found to belong to. Entries of older versions name no particulars and no links.
 */
record Registered(
        Channel channel,
        String number,
        String text,
        String demands,
        List<String> files,
        @Nullable String particulars,
        @Nullable List<String> linked)
        implements Act {

    static final String CODE = "REGISTRY.register";

    Registered {
        files = List.copyOf(files);
        linked = linked == null ? null : List.copyOf(linked);
    }
}
