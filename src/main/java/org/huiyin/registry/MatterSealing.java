package org.huiyin.registry;

import org.huiyin.documents.Sealing;
import org.huiyin.identity.MatterKey;

/** Lends a matter's key to the room of documents, for one purpose, without handing it over. */
record MatterSealing(MatterKey key, String purpose) implements Sealing {

    static final String FILE = "file";
    static final String PAPER = "paper";

    @Override
    public byte[] seal(byte[] clear) {
        return key.seal(purpose, clear);
    }

    @Override
    public byte[] open(byte[] sealed) {
        return key.open(purpose, sealed);
    }

    @Override
    public String digest(byte[] clear) {
        return key.digest(clear);
    }

    @Override
    public String toString() {
        return "MatterSealing[" + purpose + "]";
    }
}
