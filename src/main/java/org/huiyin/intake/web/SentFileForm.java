package org.huiyin.intake.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.huiyin.desk.Typed;
import org.huiyin.intake.SentFile;
import org.huiyin.intake.SourceKind;
import org.huiyin.intake.SourceUnfit;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A file for import as it was sent; what is wrong stands beside its field. {@code mappings}: a 字段对应 by its id. */
record SentFileForm(Typed typed, LongFunction<Optional<String>> mappings) {

    private static final long LARGEST = 20L * 1024 * 1024;
    private static final List<String> ENCODINGS = List.of("auto", "utf-8", "gb18030");

    Optional<SentFile> read(@Nullable MultipartFile file, @Nullable MultipartFile columns) {
        var source = typed.line("source", "来源名称", SentFile.SOURCE_LIMIT);
        var encoding = typed.offered("encoding", "编码", ENCODINGS);
        var kind = kind(file);
        var chosen = chosen();
        var read = typed.failed() ? Optional.<SentFile>empty() : sent(source, encoding, kind, chosen, file, columns);
        if (typed.failed() && kind.isPresent()) {
            typed.errors().add("file", "浏览器不保留已选的文件，请重新选一次");
        }
        return read;
    }

    private Optional<SentFile> sent(
            String source,
            String encoding,
            Optional<SourceKind> kind,
            Optional<String> chosen,
            @Nullable MultipartFile file,
            @Nullable MultipartFile columns) {
        if (kind.isEmpty() || file == null) {
            return Optional.empty();
        }
        try {
            var mapping = columns == null || columns.isEmpty()
                    ? chosen.orElseThrow()
                    : new String(columns.getBytes(), StandardCharsets.UTF_8);
            return Optional.of(new SentFile(
                    source, kind.get(), encoding.equals("auto") ? "" : encoding, mapping, file.getBytes()));
        } catch (SourceUnfit unfit) {
            typed.errors().add("columns", String.valueOf(unfit.getMessage()));
            return Optional.empty();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Optional<String> chosen() {
        var id = typed.raw("mapping");
        var found = id.matches("[0-9]{1,18}") ? mappings.apply(Long.parseLong(id)) : Optional.<String>empty();
        if (found.isEmpty()) {
            typed.errors().add("mapping", "请选择字段对应");
        }
        return found;
    }

    private Optional<SourceKind> kind(@Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) {
            typed.errors().add("file", "请选一个文件");
            return Optional.empty();
        }
        if (file.getSize() > LARGEST) {
            typed.errors().add("file", "文件超过 20 MB，请分成几份，一份一份导入");
            return Optional.empty();
        }
        try {
            return Optional.of(SourceKind.of(String.valueOf(file.getOriginalFilename())));
        } catch (SourceUnfit unfit) {
            typed.errors().add("file", String.valueOf(unfit.getMessage()));
            return Optional.empty();
        }
    }
}
