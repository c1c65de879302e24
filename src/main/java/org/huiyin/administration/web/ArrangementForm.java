package org.huiyin.administration.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import org.huiyin.calendar.Arrangement;
import org.huiyin.calendar.ArrangementRefused;
import org.huiyin.desk.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A year's arrangement as it was sent: a file, or typed line by line; what is wrong stands beside its field. */
record ArrangementForm(Typed typed) {

    private static final int LONGEST = 20_000;
    private static final long LARGEST = 1024 * 1024;

    Optional<Arrangement> read(@Nullable MultipartFile file) {
        var chosen = file != null && !file.isEmpty();
        var year = typed.number("year", "年份", 2000, 2099);
        var source = typed.optionalLine("source", "通知文号", 300);
        var rows = typed.optionalText("rows", "放假和补班的日子", LONGEST);
        if (chosen && rows.isPresent()) {
            typed.errors().add("rows", "文件和逐行填写只能用一种，请清空这里，或者不选文件");
        } else if (!chosen && rows.isEmpty()) {
            typed.errors().add("rows", "请选一个文件，或者逐行填写");
        }
        if (file != null && file.getSize() > LARGEST) {
            typed.errors().add("file", "文件太大，不像放假安排，请另选文件");
        }
        if (!chosen && source.isEmpty()) {
            typed.errors().add("source", "请填写通知文号，例如 国办发明电〔2026〕7号");
        }
        if (typed.failed()) {
            return Optional.empty();
        }
        return file != null && chosen
                ? refusing("file", () -> Arrangement.ofFile(text(file)), year.orElseThrow())
                : refusing(
                        "rows",
                        () -> Arrangement.ofRows(year.orElseThrow(), source.orElse(""), rows.orElse("")),
                        year.orElseThrow());
    }

    private Optional<Arrangement> refusing(String field, Supplier<Arrangement> reading, int year) {
        try {
            var read = reading.get();
            if (read.year() != year) {
                typed.errors().add(field, "这是%d年的文件，不是%d年的，请另选文件".formatted(read.year(), year));
            } else if (!read.announced()) {
                typed.errors().add(field, "文件里没有通知来源（papers），还不是已公布的安排");
            }
            return typed.failed() ? Optional.empty() : Optional.of(read);
        } catch (ArrangementRefused refused) {
            typed.errors().add(field, String.join("\n", refused.problems()));
            return Optional.empty();
        }
    }

    private static String text(MultipartFile file) {
        try {
            return new String(file.getBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
