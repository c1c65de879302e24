package org.huiyin.console;

import org.jspecify.annotations.Nullable;

/**
 * An act the reader may do now: its official name, its article in small type, its page.
 *
 * @param key a key of its own on the keyboard
 * @param repair it repairs a mistake, and leads nowhere
 */
public record Possible(
        String title, String article, String href, @Nullable String key, boolean repair) {

    /** Whether it is a step on the way, and so may be the main thing to do. */
    public boolean leads() {
        return key == null && !repair;
    }
}
