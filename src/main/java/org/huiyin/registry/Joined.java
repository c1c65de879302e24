package org.huiyin.registry;

import java.util.List;
import org.huiyin.procedure.Act;

/** That a petition joined a matter as new material: its number, the keyed digests of what came, how the writer was known. */
public record Joined(
        Channel channel,
        String number,
        String text,
        String demands,
        List<String> files,
        String particulars,
        Placing.Sameness known)
        implements Act {

    static final String CODE = "REGISTRY.join";

    public Joined {
        files = List.copyOf(files);
    }
}
