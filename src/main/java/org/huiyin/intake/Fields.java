package org.huiyin.intake;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyin.intake.Columns.Rule;

/** One message of a source, field by field. What is wrong is told by the name of its column, never by its content. */
final class Fields {

    private record Found(Rule rule, String value) {}

    private final Map<ImportField, Found> found = new EnumMap<>(ImportField.class);
    private final List<String> notes = new ArrayList<>();
    private int content;

    void put(Rule rule, String value) {
        var text = value.strip();
        content = 31 * content + text.hashCode();
        switch (rule.field()) {
            case NONE -> {}
            case NOTE -> {
                if (!text.isEmpty()) {
                    notes.add(rule.column() + "：" + text);
                }
            }
            default -> found.put(rule.field(), new Found(rule, text));
        }
    }

    /** The same for the same content. */
    int content() {
        return content;
    }

    /** What is kept besides, each with its heading. */
    List<String> notes() {
        return List.copyOf(notes);
    }

    String text(ImportField field) {
        var one = found.get(field);
        return one == null ? "" : one.value();
    }

    /** The field with the name its column has in the source. */
    String label(ImportField field) {
        var one = found.get(field);
        return one == null || one.rule().column().equals(field.title())
                ? field.title()
                : field.title() + "（" + one.rule().column() + "）";
    }

    Optional<LocalDateTime> time(ImportField field) {
        var one = found.get(field);
        if (one == null || one.value().isEmpty()) {
            return Optional.empty();
        }
        var read = WrittenTime.read(one.value(), one.rule().how());
        if (read.isEmpty()) {
            throw new HistoryLine.Unfit(label(field) + "不是 2020-01-31 09:30:00 或者字段对应里写明的时间");
        }
        return read.map(time -> time.truncatedTo(ChronoUnit.SECONDS));
    }

    /** What a word means: as the column's words say, else as it stands. */
    String meaning(ImportField field) {
        var one = found.get(field);
        return one == null ? "" : Words.of(one.rule().how()).meaning(one.value());
    }

    int number(ImportField field, int otherwise) {
        var written = text(field).replaceFirst("人$", "");
        if (written.isEmpty()) {
            return otherwise;
        }
        if (!written.matches("[1-9][0-9]{0,6}")) {
            throw new HistoryLine.Unfit(label(field) + "不是人数");
        }
        return Integer.parseInt(written);
    }

    /** Days as a number of one to three digits, with or without 天 or 日. */
    Optional<Integer> days(ImportField field) {
        var written = text(field).replaceFirst("[天日]$", "").strip();
        if (written.isEmpty()) {
            return Optional.empty();
        }
        if (!written.matches("[1-9][0-9]{0,2}")) {
            throw new HistoryLine.Unfit(label(field) + "不是天数");
        }
        return Optional.of(Integer.parseInt(written));
    }

    boolean yes(ImportField field) {
        return switch (meaning(field)) {
            case "是", "1", "true" -> true;
            case "否", "0", "false", "" -> false;
            default -> throw new HistoryLine.Unfit(label(field) + "不是“是”或者“否”");
        };
    }

    /** @throws SourceUnfit where how the values are written cannot be read */
    static void check(Rule rule, long line) {
        if (rule.field().dated()) {
            WrittenTime.check(rule.how(), line);
        } else {
            Words.of(rule.how());
        }
    }
}
