package org.huiyin.directory;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One line of a list; whatever cannot be read is refused with line and column. */
record Row(long line, Map<String, String> values) {

    /** A problem in one field. */
    static final class Fault extends RuntimeException {

        Fault(String message) {
            super(message);
        }
    }

    Fault fault(String column, String problem) {
        return new Fault("第%d行“%s”列：%s".formatted(line, column, problem));
    }

    String text(String column) {
        var text = optional(column);
        if (text == null) {
            throw fault(column, values.containsKey(column) ? "不能为空" : "表头里没有这一列，请补上");
        }
        return text;
    }

    @Nullable
    String optional(String column) {
        var text = values.getOrDefault(column, "").strip();
        return text.isEmpty() ? null : text;
    }

    /** A text of a certain form. */
    String text(String column, Predicate<String> form, String problem) {
        var text = text(column);
        if (!form.test(text)) {
            throw fault(column, "“%s”%s".formatted(text, problem));
        }
        return text;
    }

    @Nullable
    String optional(String column, Predicate<String> form, String problem) {
        return optional(column) == null ? null : text(column, form, problem);
    }

    LocalDate date(String column) {
        var text = text(column);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw fault(column, "“%s”不是日期，请写成2026-10-01的样子".formatted(text));
        }
    }

    @Nullable
    LocalDate dateFrom(LocalDate since, String column) {
        var until = optional(column) == null ? null : date(column);
        if (until != null && until.isBefore(since)) {
            throw fault(column, "截止日期早于开始日期，请核对");
        }
        return until;
    }

    int number(String column) {
        var text = text(column, t -> t.matches("[1-9][0-9]{0,3}"), "不是1至9999的整数");
        return Integer.parseInt(text);
    }

    boolean flag(String column, boolean unsaid) {
        var text = optional(column, t -> t.matches("true|false"), "只能填true或false");
        return text == null ? unsaid : Boolean.parseBoolean(text);
    }

    /** A constant, written by its name or its Chinese title. */
    <E extends Enum<E>> E choice(String column, Stream<E> constants, Function<E, String> title) {
        var text = text(column);
        var offered = constants.toList();
        return offered.stream()
                .filter(c -> c.name().equals(text) || title.apply(c).equals(text))
                .findFirst()
                .orElseThrow(() -> fault(
                        column,
                        "“%s”无法识别，可填：%s"
                                .formatted(text, offered.stream().map(title).collect(Collectors.joining("、")))));
    }
}
