package org.huiyin.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/** 字段对应: which column of another system is which of our fields, and how its values are written. */
record Columns(List<Rule> rules) {

    static final String NAME = "字段对应.csv";

    private static final List<String> HEADINGS = List.of("来源列名", "本系统字段", "写法");
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setIgnoreSurroundingSpaces(true)
            .setIgnoreEmptyLines(true)
            .get();

    /** {@code how}: patterns of a time or words with their meanings; empty for the usual ones. */
    record Rule(String column, ImportField field, String how) {}

    /** What the headings of a file are: the fields of each place, and headings without any. */
    record Matched(List<String> headings, List<List<Rule>> places, List<String> unknown, List<String> left) {}

    Columns {
        rules = List.copyOf(rules);
    }

    /** The one that comes along, with the headings usual in registers of letters and visits. */
    static Columns shipped() {
        return read(shippedText());
    }

    static String shippedText() {
        try (InputStream in = Objects.requireNonNull(Columns.class.getResourceAsStream("/intake/columns.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** @throws SourceUnfit where a line is not what it should be */
    static Columns read(String text) {
        try (var parser = FORMAT.parse(new StringReader(text.replace("\uFEFF", "")))) {
            var lines = parser.getRecords();
            if (lines.isEmpty() || !lines.getFirst().toList().equals(HEADINGS)) {
                throw new SourceUnfit("字段对应的第一行应当是：" + String.join(",", HEADINGS));
            }
            var rules = new ArrayList<Rule>();
            for (var line : lines.subList(1, lines.size())) {
                rules.add(rule(line));
            }
            return new Columns(rules);
        } catch (IOException | UncheckedIOException broken) {
            throw new SourceUnfit("字段对应不是完整的 CSV，请检查引号");
        }
    }

    private static Rule rule(CSVRecord line) {
        var number = line.getRecordNumber();
        if (line.size() < 2 || line.size() > HEADINGS.size() || line.get(0).isBlank()) {
            throw new SourceUnfit("字段对应第 %d 行：应当有来源列名、本系统字段，写法可以不写".formatted(number));
        }
        var field = ImportField.titled(line.get(1))
                .orElseThrow(() -> new SourceUnfit("字段对应第 %d 行：没有“%s”这个字段".formatted(number, line.get(1))));
        var rule = new Rule(line.get(0), field, line.size() > 2 ? line.get(2) : "");
        Fields.check(rule, number);
        return rule;
    }

    /** As a file that {@link #read} takes. */
    String written() {
        var text = new StringBuilder();
        try (var printer = new CSVPrinter(text, FORMAT)) {
            printer.printRecord(HEADINGS);
            for (var rule : rules) {
                printer.printRecord(rule.column(), rule.field().title(), rule.how());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return text.toString();
    }

    /** @throws SourceUnfit where these are no headings, or two columns are the same field */
    Matched match(List<String> headings) {
        var places = new ArrayList<List<Rule>>();
        var unknown = new ArrayList<String>();
        var left = new ArrayList<String>();
        var seen = EnumSet.noneOf(ImportField.class);
        for (var heading : headings) {
            var found = rules.stream()
                    .filter(rule -> plain(rule.column()).equals(plain(heading)))
                    .toList();
            places.add(found);
            if (found.isEmpty()) {
                unknown.add(heading.isBlank() ? "（没有列名）" : heading);
            } else if (found.stream().allMatch(rule -> rule.field() == ImportField.NONE)) {
                left.add(heading);
            }
            for (var rule : found) {
                if (!seen.add(rule.field()) && !rule.field().many()) {
                    throw new SourceUnfit(
                            "有两列都对应“%s”，请在字段对应里只留一列".formatted(rule.field().title()));
                }
            }
        }
        needed(seen, ImportField.ID);
        needed(seen, ImportField.TIME);
        if (!seen.contains(ImportField.TITLE)) {
            needed(seen, ImportField.TEXT);
        }
        return new Matched(headings, places, unknown, left);
    }

    /** Without repeating the first line, which may be somebody's letter where the headings are missing. */
    private static void needed(EnumSet<ImportField> seen, ImportField field) {
        if (!seen.contains(field)) {
            throw new SourceUnfit("第一行里没有对应“%s”的列：请看第一行是不是列名，或者改字段对应".formatted(field.title()));
        }
    }

    private static String plain(String heading) {
        return heading.replaceAll("[\\s\\p{Z}\\p{C}]", "")
                .replace('（', '(')
                .replace('）', ')')
                .toLowerCase(Locale.ROOT);
    }
}
