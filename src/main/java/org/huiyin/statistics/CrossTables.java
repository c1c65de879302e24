package org.huiyin.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Lays tallies out by two things; each figure leads to the ledger's rows it counts. */
final class CrossTables {

    /** One value that tallies are sorted by: its title, the tallies it holds, and how it narrows the ledger. */
    record Heading(String title, Predicate<Tally> holds, Function<LedgerQuery, LedgerQuery> narrows) {}

    static final Heading ALL = new Heading("合计", tally -> true, query -> query);

    private final List<Tally> tallies;
    private final LedgerQuery query;

    CrossTables(List<Tally> tallies, LedgerQuery query) {
        this.tallies = tallies;
        this.query = query;
    }

    CrossTable of(String title, String rowHead, List<Heading> rows, List<Heading> columns) {
        var lines = new ArrayList<CrossTable.Row>();
        rows.forEach(row -> lines.add(line(row, columns)));
        return new CrossTable(
                title, rowHead, columns.stream().map(Heading::title).toList(), lines, line(ALL, columns));
    }

    private CrossTable.Row line(Heading row, List<Heading> columns) {
        return new CrossTable.Row(
                row.title(), columns.stream().map(column -> cell(row, column)).toList(), cell(row, ALL));
    }

    private CrossTable.Cell cell(Heading row, Heading column) {
        var count = tallies.stream()
                .filter(row.holds().and(column.holds()))
                .mapToLong(Tally::items)
                .sum();
        return new CrossTable.Cell(
                count, column.narrows().apply(row.narrows().apply(query)).address(LedgerPage.PATH));
    }
}
