package org.huiyin.identity;

/** A version of a key that is not in the keys folder. */
final class KeyNotHere extends RuntimeException {

    KeyNotHere(String file) {
        super("The key " + file + " is not in the keys folder");
    }
}
