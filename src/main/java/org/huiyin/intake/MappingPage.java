package org.huiyin.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.huiyin.intake.Columns.Rule;

/**
 * One 字段对应 as a form shows it, field by field: the columns that mean it, one on each line, and how their values are
 * written. {@code id} is 0 for the one that comes along.
 */
public record MappingPage(long id, String name, List<Row> rows) {

    public static final String HOME = ImportProgress.HOME + "-mappings";
    /** Ways of writing one field that a form can hold. */
    static final int WAYS = 5;

    /** {@code field}: name of the form's fields is this with {@code columns-} or {@code how-} before it. */
    public record Row(String field, String title, String meaning, String columns, String how) {}

    public MappingPage {
        rows = List.copyOf(rows);
    }

    public boolean own() {
        return id > 0;
    }

    public String path() {
        return HOME + "/" + id;
    }

    static MappingPage of(long id, String name, Columns columns) {
        var rows = new ArrayList<Row>();
        for (var field : ImportField.values()) {
            var ways = new LinkedHashMap<String, Set<String>>();
            columns.rules().stream()
                    .filter(rule -> rule.field() == field)
                    .forEach(rule -> ways.computeIfAbsent(rule.how(), how -> new LinkedHashSet<>())
                            .add(rule.column()));
            if (ways.isEmpty()) {
                ways.put("", Set.of());
            }
            var no = 0;
            for (var way : ways.entrySet()) {
                rows.add(row(field, no++, String.join("\n", way.getValue()), way.getKey()));
            }
        }
        return new MappingPage(id, name, rows);
    }

    /** Name of a field in the form; the first way of writing it has no number. */
    static String key(ImportField field, int no) {
        return field.name() + (no == 0 ? "" : "-" + no);
    }

    private static Row row(ImportField field, int no, String columns, String how) {
        return new Row(key(field, no), field.title(), field.meaning(), columns, how);
    }

    /** The rule of each column written in one field. */
    static List<Rule> rules(ImportField field, String columns, String how) {
        return columns.lines()
                .map(String::strip)
                .filter(column -> !column.isEmpty())
                .map(column -> new Rule(column, field, how.strip()))
                .toList();
    }
}
