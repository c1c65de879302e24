package org.huiyin.registry;

/** Somebody acts in the name or capacity of another: never lawful, and never the reader's mistake. */
public final class NotEntitled extends RuntimeException {

    NotEntitled() {
        super("the actor does not hold this capacity at this body today");
    }
}
