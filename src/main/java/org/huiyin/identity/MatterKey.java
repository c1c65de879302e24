package org.huiyin.identity;

import java.security.SecureRandom;
import java.util.HexFormat;

/** The key of one matter: everything that is said in it, and who says it, is sealed under subkeys of this. */
public final class MatterKey {

    private final Subkeys subkeys;
    private final SecureRandom random;

    MatterKey(byte[] root, SecureRandom random) {
        this.subkeys = new Subkeys(root);
        this.random = random;
    }

    /** Seals {@code clear} for one purpose, a short stable name such as {@code content}; never put data into the name. */
    public byte[] seal(String purpose, byte[] clear) {
        return Envelope.seal(subkeys.forSealing(purpose), purpose, clear, random);
    }

    /**
     * Opens what {@link #seal} made for the same purpose.
     *
     * @throws SealBroken when a byte was changed, or key or purpose are others
     */
    public byte[] open(String purpose, byte[] sealed) {
        return Envelope.open(subkeys.forSealing(purpose), purpose, sealed);
    }

    /** A keyed digest (HMAC-SHA-256) in hex: equal for equal bytes of this matter, no oracle for guessing without its key. */
    public String digest(byte[] clear) {
        return HexFormat.of().formatHex(subkeys.mac("digest", clear));
    }

    @Override
    public String toString() {
        return "MatterKey";
    }
}
