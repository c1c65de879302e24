package org.huiyin.procedure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One small procedure at one body, numbered within its matter; the tree of them is the route the matter took. */
public record Proceeding(
        int no,
        @Nullable Integer parent,
        ProcedureName procedure,
        long body,
        String stage,
        LocalDate opened,
        LocalDate since,
        @Nullable String about,
        @Nullable LocalDate ended) {

    boolean isAt(Stage stage) {
        return stage.name().equals(this.stage);
    }

    Proceeding at(String stage, LocalDate since, boolean ended) {
        return new Proceeding(no, parent, procedure, body, stage, opened, since, about, ended ? since : this.ended);
    }
}
