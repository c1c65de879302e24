package org.huiyin.calendar;

import java.util.List;

/** Holidays that cannot be loaded; each problem tells people what to mend. */
public final class ArrangementRefused extends IllegalArgumentException {

    private final List<String> problems;

    ArrangementRefused(String problem) {
        this(List.of(problem));
    }

    ArrangementRefused(List<String> problems) {
        super(String.join("；", problems));
        this.problems = List.copyOf(problems);
    }

    public List<String> problems() {
        return problems;
    }
}
