package org.huiyin.procedure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A statutory paper that was issued, numbered within its matter. {@code served}: null until that was recorded. */
public record Document(
        int no,
        int proceeding,
        Paper paper,
        long body,
        int year,
        long serial,
        LocalDate issued,
        @Nullable LocalDate served) {

    Document servedOn(LocalDate day) {
        return new Document(no, proceeding, paper, body, year, serial, issued, day);
    }
}
