package org.huiyin.registry;

import java.util.List;
import org.huiyin.procedure.Act;

/** The journal's first entry of a matter: that it was registered, and the keyed digests of what came. */
record Registered(Channel channel, String number, String text, String demands, List<String> files) implements Act {

    static final String CODE = "REGISTRY.register";

    Registered {
        files = List.copyOf(files);
    }
}
