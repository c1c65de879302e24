package org.huiyin.administration;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An act that needs an approval: who signs it by default, and what bodies have laid down for themselves.
 *
 * @param headOnly the law leaves it to the head
 * @param signers who signs by default
 * @param own who signs at the reader's body now, and whether it is checked first
 */
public record SigningLine(
        String code,
        String procedure,
        String title,
        String article,
        boolean headOnly,
        String signers,
        boolean verified,
        String own,
        List<Setting> settings) {

    /** What one body has laid down, from a day on. */
    public record Setting(
            String body,
            String signers,
            boolean checked,
            LocalDate since,
            @Nullable String basis) {}

    public SigningLine {
        settings = List.copyOf(settings);
    }
}
