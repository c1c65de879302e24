package org.huiyin.registry;

import java.time.Instant;
import java.util.HexFormat;

/**
 * A root that closes all entries committed before it, chained to the one before and authenticated with a key outside
 * the database. {@code era}: the cluster it was made in; {@code upto}: entries of transactions before this one.
 */
public record Seal(long no, int era, long upto, long entries, byte[] root, byte[] prev, byte[] mac, Instant at) {

    /** As it is published: number, root in hex. */
    public String line() {
        return no + ":" + HexFormat.of().formatHex(root);
    }
}
