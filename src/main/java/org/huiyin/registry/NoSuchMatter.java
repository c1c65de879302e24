package org.huiyin.registry;

/** The matter does not exist, or the viewer may not know that it does: the answer is the same. */
public final class NoSuchMatter extends RuntimeException {

    public NoSuchMatter() {
        super("no such matter for this viewer");
    }
}
