package org.huiyin.identity;

/** Sealed bytes were changed, cut, or sealed under another key or for another purpose. */
public final class SealBroken extends RuntimeException {

    SealBroken(String purpose) {
        super("Bytes sealed as " + purpose + " cannot be opened: they were changed, or the key is another");
    }
}
