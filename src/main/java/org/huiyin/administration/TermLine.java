package org.huiyin.administration;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.procedure.Term;

/** A period of the tables, and what bodies have set for themselves. */
public record TermLine(Term term, String procedure, int own, List<Setting> settings) {

    /** What one body has set, from a day on. */
    public record Setting(String body, int length, LocalDate since) {}

    public String written(int length) {
        return length == 0 ? "逐件写明" : length + " " + term.unit().title();
    }
}
