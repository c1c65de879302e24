package org.huiyin.directory;

import java.time.LocalDate;

/** A body binds itself to less time than the law gives it. */
public record TermSetting(long body, String term, int length, LocalDate since) {

    public TermSetting {
        if (length < 1) {
            throw new IllegalArgumentException("a term is at least one long");
        }
    }
}
