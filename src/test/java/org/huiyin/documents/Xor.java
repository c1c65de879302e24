package org.huiyin.documents;

import java.util.HexFormat;

/** The smallest sealing that can tell a changed byte: one key byte, and the sum of all bytes in front. */
record Xor(byte key) implements Sealing {

    @Override
    public byte[] seal(byte[] clear) {
        var sealed = new byte[clear.length + 1];
        for (int i = 0; i < clear.length; i++) {
            sealed[i + 1] = (byte) (clear[i] ^ key);
            sealed[0] += clear[i];
        }
        return sealed;
    }

    @Override
    public byte[] open(byte[] sealed) {
        var clear = new byte[sealed.length - 1];
        byte sum = 0;
        for (int i = 0; i < clear.length; i++) {
            clear[i] = (byte) (sealed[i + 1] ^ key);
            sum += clear[i];
        }
        if (sum != sealed[0]) {
            throw new IllegalStateException("broken seal");
        }
        return clear;
    }

    @Override
    public String digest(byte[] clear) {
        return HexFormat.of()
                .formatHex(seal(Digests.sha256(clear).getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
    }
}
