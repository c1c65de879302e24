package org.huiyin.statistics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of what was carried out of a body. */
public record ExportsPage(String body, List<ExportLine> lines, int page, boolean more) {

    public static final String PATH = "/statistics/exports";

    static final int SIZE = 50;

    public ExportsPage {
        lines = List.copyOf(lines);
    }

    public @Nullable String before() {
        return page > 1 ? PATH + "?page=" + (page - 1) : null;
    }

    public @Nullable String after() {
        return more ? PATH + "?page=" + (page + 1) : null;
    }
}
