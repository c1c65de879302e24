package org.huiyin.procedure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One small procedure at one body, numbered within its matter; the tree of them is the route the matter took.
 *
 * @param about digest of the exact act that is to be approved, {@code concerning} its code
 * @param sender the proceeding that handed the matter over; null where the body received it itself
 */
public record Proceeding(
        int no,
        @Nullable Integer parent,
        ProcedureName procedure,
        long body,
        String stage,
        LocalDate opened,
        LocalDate since,
        @Nullable String about,
        @Nullable LocalDate ended,
        @Nullable String concerning,
        @Nullable Integer sender) {

    boolean isAt(Stage stage) {
        return stage.name().equals(this.stage);
    }

    Proceeding at(String stage, LocalDate since, boolean ended) {
        return new Proceeding(
                no,
                parent,
                procedure,
                body,
                stage,
                opened,
                since,
                about,
                ended ? since : this.ended,
                concerning,
                sender);
    }
}
