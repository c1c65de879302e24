package org.huiyin.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Keys of 256 bits for one purpose each, derived from one random root (HKDF-SHA256, RFC 5869) and kept once derived. */
final class Subkeys {

    static final int BYTES = 32;

    private final SecretKey root;
    private final Map<String, SecretKey> derived = new ConcurrentHashMap<>();

    Subkeys(byte[] root) {
        if (root.length != BYTES) {
            throw new IllegalArgumentException("A key has " + BYTES + " bytes, not " + root.length);
        }
        this.root = new SecretKeySpec(root, "HKDF");
    }

    SecretKey forSealing(String purpose) {
        return derived.computeIfAbsent("seal:" + purpose, label -> derive("AES", label));
    }

    /** HMAC-SHA-256 in a domain of its own: equal bytes in two domains have nothing in common. */
    byte[] mac(String domain, byte[] bytes) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(derived.computeIfAbsent("mac:" + domain, label -> derive("HmacSHA256", label)));
            return mac.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The root is uniformly random already, so that extracting first would add nothing (RFC 5869, 3.3). */
    private SecretKey derive(String algorithm, String label) {
        try {
            var info = ("huiyin:" + label).getBytes(StandardCharsets.UTF_8);
            return KDF.getInstance("HKDF-SHA256").deriveKey(algorithm, HKDFParameterSpec.expandOnly(root, info, BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "Subkeys";
    }
}
