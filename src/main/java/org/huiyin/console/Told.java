package org.huiyin.console;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One act as the page of its matter tells it.
 *
 * @param said what it stated; null where there is nothing to tell
 * @param corrected what was corrected of it later, each with its day; or what stood in the lists before it
 * @param entered when it was entered, where that was another day; {@code late} why
 */
public record Told(
        LocalDateTime at,
        String title,
        String who,
        String article,
        @Nullable String said,
        List<String> corrected,
        @Nullable LocalDateTime entered,
        @Nullable String late) {

    public Told {
        corrected = List.copyOf(corrected);
    }
}
