package org.huiyin.statistics;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.huiyin.procedure.MatterKind;
import org.huiyin.registry.Channel;
import org.huiyin.registry.MatterId;
import org.jspecify.annotations.Nullable;

/**
 * One petition in the ledger.
 *
 * @param came how many came or signed
 * @param body the one that has the matter now, by its short name
 * @param kind as it was stated in triage; null where it was not
 * @param duty the duty that runs out first, and {@code last} its last day; null where none runs
 * @param answered the day of the opinion or another reply to what was asked, or of the answer that a source of the past proves
 */
public record LedgerRow(
        long id,
        MatterId matter,
        String number,
        LocalDateTime received,
        Channel channel,
        String place,
        String subject,
        @Nullable MatterKind kind,
        String summary,
        String stage,
        String body,
        @Nullable String duty,
        @Nullable LocalDate last,
        @Nullable LocalDate answered,
        int came,
        boolean joined,
        boolean history,
        boolean sample) {

    public boolean overdue(LocalDate today) {
        return last != null && last.isBefore(today);
    }
}
