package org.huiyin.console;

import org.jspecify.annotations.Nullable;

/**
 * What is to be done now with a proceeding.
 *
 * @param title the act's official name, or what is waited for
 * @param article it rests on, in small type
 * @param href the act's page; null where the reader cannot do it
 */
public record NextStep(
        String title,
        @Nullable String article,
        @Nullable String href,
        @Nullable String note) {}
