package org.huiyin.registry;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.huiyin.identity.MatterKey;
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

    static Registered of(Arrival arrival, String number, List<String> files, List<MatterId> linked, MatterKey key) {
        return new Registered(
                arrival.channel(),
                number,
                digest(key, arrival.text()),
                digest(key, Content.written(arrival.demands())),
                files,
                digest(key, arrival.particulars().written()),
                linked.isEmpty()
                        ? null
                        : linked.stream().map(MatterId::toString).toList());
    }

    private static String digest(MatterKey key, String text) {
        return key.digest(text.getBytes(StandardCharsets.UTF_8));
    }

    Registered {
        files = List.copyOf(files);
        linked = linked == null ? null : List.copyOf(linked);
    }
}
