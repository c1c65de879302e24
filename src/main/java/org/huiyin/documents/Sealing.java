package org.huiyin.documents;

/** Encrypts and decrypts under a matter's key, which this room never holds. */
public interface Sealing {

    byte[] seal(byte[] clear);

    /** Fails when a byte was changed or the key is another. */
    byte[] open(byte[] sealed);

    /** A keyed digest in hex: no oracle for guessing what the clear bytes are. */
    String digest(byte[] clear);
}
