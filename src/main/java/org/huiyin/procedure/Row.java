package org.huiyin.procedure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a procedure's table as it is written: every word adds one column and returns the row, so that the table reads
 * as the law does. Here is who acts, where and why; the words for the rest stand in the interfaces, by what they are about.
 */
public final class Row implements DemandWords, PeriodWords, PaperWords, RoadWords, MatterWords {

    private final String code;
    private final Class<? extends Act> act;
    private final String title;
    private final List<Capacity> by = new ArrayList<>();
    private final List<Stage> from = new ArrayList<>();
    private final List<Column> columns = new ArrayList<>();
    private @Nullable Stage to;
    private @Nullable Article article;

    Row(String code, Class<? extends Act> act, String title) {
        this.code = code;
        this.act = act;
        this.title = title;
    }

    public Row by(Capacity... capacities) {
        by.addAll(List.of(capacities));
        return this;
    }

    public Row from(Stage... stages) {
        from.addAll(List.of(stages));
        return this;
    }

    /** A row without {@code to} leaves the proceeding where it stands. */
    public Row to(Stage stage) {
        to = stage;
        return this;
    }

    public Row under(Article article) {
        this.article = article;
        return this;
    }

    @Override
    public Row with(Column column) {
        columns.add(column);
        return this;
    }

    Rule written() {
        var cited = article;
        if (cited == null) {
            throw new IllegalStateException("the act " + code + " rests on no article");
        }
        return new Rule(code, act, title, by, from, to, cited, columns);
    }
}
