package org.huiyin.directory;

import java.util.List;

/** A list that was refused as a whole; each problem names line and column and is meant for people. */
public final class NotLoaded extends RuntimeException {

    private final List<String> problems;

    NotLoaded(List<String> problems) {
        super(String.join("；", problems));
        this.problems = List.copyOf(problems);
    }

    public List<String> problems() {
        return problems;
    }
}
