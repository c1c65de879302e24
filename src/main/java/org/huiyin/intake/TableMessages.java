package org.huiyin.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Messages as rows of a table under headings, whatever kind of file the table lies in. */
final class TableMessages implements Messages {

    /** One row; {@code spoiled} says why it cannot be read. */
    record Line(int number, List<String> values, @Nullable String spoiled) {}

    /** The rows of a table, one after the other. */
    interface Table extends AutoCloseable {

        /** The next row; null behind the last. */
        @Nullable
        Line next() throws IOException;

        /** What should be known of the file. */
        String remark();

        @Override
        void close() throws IOException;
    }

    private final Table table;
    private final Columns.Matched columns;
    private @Nullable Line here;

    private TableMessages(Table table, Columns.Matched columns) {
        this.table = table;
        this.columns = columns;
    }

    /** @throws SourceUnfit where the first row is not one of headings */
    static TableMessages open(Table table, Columns columns) throws IOException {
        var first = table.next();
        if (first == null) {
            throw new SourceUnfit("文件是空的");
        }
        return new TableMessages(table, columns.match(first.values()));
    }

    @Override
    public boolean next() throws IOException {
        here = table.next();
        return here != null;
    }

    @Override
    public int line() {
        return here == null ? 0 : here.number();
    }

    @Override
    public Optional<Fields> fields() {
        var line = here;
        if (line == null || line.spoiled() == null && line.values().stream().allMatch(String::isBlank)) {
            return Optional.empty();
        }
        if (line.spoiled() != null) {
            throw new HistoryLine.Unfit(line.spoiled());
        }
        var places = columns.places();
        var fields = new Fields();
        for (int i = 0; i < line.values().size(); i++) {
            var value = line.values().get(i);
            if (i >= places.size() && !value.isBlank()) {
                throw new HistoryLine.Unfit("这一行的列比列名多，请检查逗号和引号");
            }
            if (i < places.size()) {
                places.get(i).forEach(rule -> fields.put(rule, value));
            }
        }
        return Optional.of(fields);
    }

    @Override
    public List<String> remarks() {
        var remarks = new ArrayList<String>();
        if (!table.remark().isEmpty()) {
            remarks.add(table.remark());
        }
        if (!columns.unknown().isEmpty()) {
            remarks.add("字段对应里没有、因而不导入的列：" + String.join("、", columns.unknown()));
        }
        if (!columns.left().isEmpty()) {
            remarks.add("按字段对应不导入的列：" + String.join("、", columns.left()));
        }
        return remarks;
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
