package org.huiyin.intake;

import java.io.EOFException;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.ZipException;
import org.huiyin.calendar.Calendars;
import org.huiyin.database.Arguments;
import org.huiyin.database.Command;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedRuntimeException;

/** Brings in messages, replies and open cases of another system from a file; run twice, it doubles nothing. */
@Command.Word(
        value = "import",
        usage = "文件.csv|.xlsx|.jsonl[.gz] [--dry-run] [--columns 字段对应.csv] [--encoding utf-8|gb18030]"
                + " [--body 机构代码] [--source 来源名称] [--refused 文件]",
        purpose = "从旧系统导入信访件：表格的第一行是列名；.jsonl 每行一个 JSON，列为 id, user, time, title, body, reply, reply_time")
final class ImportCommand implements Command {

    private static final Logger LOG = LoggerFactory.getLogger(ImportCommand.class);
    private static final int PROGRESS = 200;

    private final History history;
    private final HomeBody home;
    private final Calendars calendars;

    ImportCommand(History history, HomeBody home, Calendars calendars) {
        this.history = history;
        this.home = home;
        this.calendars = calendars;
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        var asked = Arguments.read(
                arguments, Set.of("body", "source", "refused", "columns", "encoding"), Set.of("dry-run"));
        var file = Path.of(asked.words(1).getFirst());
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new Misuse("读不到文件 " + file);
        }
        var body = home.of(asked.option("body"));
        var dry = asked.flag("dry-run");
        var source = asked.option("source").orElseGet(() -> nameOf(file));
        var refused = asked.option("refused").map(Path::of).orElseGet(() -> beside(file));
        out.println((dry ? "试导入（不写入）：" : "导入：") + file + "，来源“" + source + "”，登记于" + body.name());
        try (var messages = open(file, asked);
                var refusals = new Refusals(refused)) {
            messages.remarks().forEach(out::println);
            return walk(
                    messages,
                    refusals,
                    dry ? line -> history.tryOut(line, body, source) : line -> history.register(line, body, source),
                    out);
        } catch (EOFException | ZipException cut) {
            throw new Misuse("文件 " + file + " 不完整，压缩包读到一半就断了。已导入的不会重复，换上完整的文件后重新执行即可");
        } catch (SourceUnfit unfit) {
            throw new Misuse(String.valueOf(unfit.getMessage()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The exit code says whether any line was refused. */
    private int walk(Messages messages, Refusals refusals, Predicate<HistoryLine> take, PrintStream out)
            throws IOException {
        var tally = new ImportTally(calendars.current());
        try {
            new ImportRun(messages, refusals::add, tally).all(take, () -> {
                if (tally.lines() > 0 && tally.lines() % PROGRESS == 0) {
                    out.println(tally.progress());
                }
            });
        } catch (NestedRuntimeException broken) {
            LOG.error("The import broke off at line {}", messages.line(), broken);
            out.println("在第 " + messages.line() + " 行中断：数据库出错。" + tally.progress());
            out.println("排除故障后重新执行同一命令即可，已导入的不会重复。");
            return FOUND;
        }
        out.println("完成。" + tally.progress());
        if (!tally.coming().isEmpty()) {
            out.println("按办理阶段：" + tally.coming());
        }
        out.println(tally.measured());
        if (tally.refusals() == 0) {
            return DONE;
        }
        out.println("退回的行和理由在 " + refusals.file() + "，改正后重新执行同一命令即可，已导入的不会重复。");
        return FOUND;
    }

    private static Messages open(Path file, Arguments asked) throws IOException {
        var named = asked.option("columns").map(Path::of);
        if (named.isPresent() && !Files.isReadable(named.get())) {
            throw new Misuse("读不到字段对应 " + named.get());
        }
        var columns = named.isPresent()
                ? Columns.read(Files.readString(named.get(), StandardCharsets.UTF_8))
                : Columns.shipped();
        return SourceKind.of(file.getFileName().toString())
                .open(
                        () -> Files.newInputStream(file),
                        columns,
                        SourceKind.encoding(asked.option("encoding").orElse("")));
    }

    /** Also the second half of each request's id: a file that was renamed is another source, unless it is named. */
    private static String nameOf(Path file) {
        return file.getFileName().toString().replaceFirst("\\.gz$", "").replaceFirst("\\.(jsonl?|csv|xlsx)$", "");
    }

    private static Path beside(Path file) {
        return file.resolveSibling(file.getFileName() + ".refused.txt");
    }
}
