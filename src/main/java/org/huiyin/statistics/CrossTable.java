package org.huiyin.statistics;

import java.util.List;

/**
 * A table of counts by two things, with the sums of its rows and columns.
 *
 * @param rowHead what the rows are, such as 问题属地
 * @param sums the last line
 */
public record CrossTable(String title, String rowHead, List<String> columns, List<Row> rows, Row sums) {

    public CrossTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** One line; {@code cells} are as many as there are columns. */
    public record Row(String title, List<Cell> cells, Cell sum) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** A count, and the rows of the ledger it counts. */
    public record Cell(long count, String href) {}

    /** The part of the whole that a row is. */
    public String shareOf(Row row) {
        return Share.of(row.sum().count(), sums.sum().count());
    }
}
