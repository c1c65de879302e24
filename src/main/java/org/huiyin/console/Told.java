package org.huiyin.console;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One act as the page of its matter tells it.
 *
 * @param said what it stated; null where there is nothing to tell
 * @param entered when it was entered, where that was another day
 */
public record Told(
        LocalDateTime at,
        String title,
        String who,
        String article,
        @Nullable String said,
        @Nullable LocalDateTime entered) {}
