package org.huiyin.intake;

import java.time.LocalDate;
import org.huiyin.desk.Countdown;
import org.jspecify.annotations.Nullable;

/**
 * What is handed to the writer after registration. {@code until}: the duty that runs first, with its reckoning;
 * {@code paper}: address of the slip as a PDF, none where the clerk may no longer open it.
 *
 * @param cover it was not opened: the original goes up sealed
 * @param same the matter it joined; null where it opened one
 */
public record SlipPage(
        String number,
        String code,
        LocalDate received,
        LocalDate today,
        @Nullable Countdown until,
        @Nullable String paper,
        boolean sealed,
        boolean cover,
        @Nullable Same same) {

    /** That the writer had said the same before: the number then, and where the matter is now. */
    public record Same(String number, String body, String stage) {}
}
