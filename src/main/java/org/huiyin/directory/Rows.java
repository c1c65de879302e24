package org.huiyin.directory;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.DuplicateHeaderMode;

/** A list read from a CSV file with a header line. */
final class Rows {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
            .setIgnoreSurroundingSpaces(true)
            .get();

    private final List<Row> rows;

    private Rows(List<Row> rows) {
        this.rows = rows;
    }

    static Rows read(Reader csv) {
        var rows = new ArrayList<Row>();
        try (var parser = FORMAT.parse(withoutMark(csv))) {
            for (var record : parser) {
                rows.add(new Row(parser.getCurrentLineNumber(), record.toMap()));
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new NotLoaded(List.of("文件不是带表头的CSV，读到第%d行为止，请另存为CSV（UTF-8）后重试".formatted(rows.size() + 1)));
        }
        if (rows.isEmpty()) {
            throw new NotLoaded(List.of("文件里没有数据，第1行应是表头，从第2行起是数据"));
        }
        return new Rows(rows);
    }

    /** Spreadsheets put a byte order mark before the first column's name. */
    private static Reader withoutMark(Reader csv) throws IOException {
        var pushback = new PushbackReader(csv);
        var first = pushback.read();
        if (first >= 0 && first != '\uFEFF') {
            pushback.unread(first);
        }
        return pushback;
    }

    /** What stands in a column, for lists whose lines refer to each other. */
    Set<String> values(String column) {
        return rows.stream()
                .map(row -> row.optional(column))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(toUnmodifiableSet());
    }

    /** Reads every line, and refuses with all problems at once; the key columns tell lines apart. */
    <T> List<T> each(Function<Row, T> read, String... key) {
        var problems = new ArrayList<String>();
        var seen = new HashMap<String, Long>();
        var lines = new ArrayList<T>();
        for (var row : rows) {
            try {
                lines.add(read.apply(row));
                var earlier = seen.putIfAbsent(key(row, key), row.line());
                if (earlier != null) {
                    throw row.fault(String.join("、", key), "与第%d行重复，请删去一行".formatted(earlier));
                }
            } catch (Row.Fault fault) {
                problems.add(String.valueOf(fault.getMessage()));
            }
        }
        if (!problems.isEmpty()) {
            throw new NotLoaded(problems);
        }
        return lines;
    }

    private static String key(Row row, String... columns) {
        return Stream.of(columns).map(row::text).collect(joining("\u0000"));
    }
}
