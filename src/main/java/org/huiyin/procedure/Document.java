package org.huiyin.procedure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A statutory paper that was issued, numbered within its matter; {@code serial} is 0 where another register numbered it.
 *
 * @param served null until its service was recorded
 */
public record Document(
        int no,
        int proceeding,
        Paper paper,
        long body,
        int year,
        long serial,
        LocalDate issued,
        @Nullable LocalDate served) {

    public Document(int no, int proceeding, Paper paper, long body, int year, long serial, LocalDate issued) {
        this(no, proceeding, paper, body, year, serial, issued, null);
    }

    Document servedOn(LocalDate day) {
        return new Document(no, proceeding, paper, body, year, serial, issued, day);
    }
}
