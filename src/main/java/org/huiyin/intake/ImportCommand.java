package org.huiyin.intake;

import java.io.EOFException;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipException;
import org.huiyin.calendar.Calendars;
import org.huiyin.database.Arguments;
import org.huiyin.database.Command;

/** Brings in messages and replies of the past from a file of JSON lines; run twice, it doubles nothing. */
@Command.Word(
        value = "import",
        usage = "文件.jsonl[.gz] [--dry-run] [--body 机构代码] [--source 来源名称] [--refused 文件]",
        purpose = "导入历史信访件：每行一个 JSON，列为 id, user, time, title, body, reply, reply_time")
final class ImportCommand implements Command {

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
        var asked = Arguments.read(arguments, Set.of("body", "source", "refused"), Set.of("dry-run"));
        var file = Path.of(asked.words(1).getFirst());
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new Misuse("读不到文件 " + file);
        }
        var body = home.of(asked.option("body"));
        var dry = asked.flag("dry-run");
        var source = asked.option("source").orElseGet(() -> nameOf(file));
        var refused = asked.option("refused").map(Path::of).orElseGet(() -> beside(file));
        out.println((dry ? "试导入（不写入）：" : "导入：") + file + "，来源“" + source + "”，登记于" + body.name());
        try (var lines = SourceFile.open(file);
                var refusals = new Refusals(refused)) {
            var run = new ImportRun(lines, refusals, new ImportTally(calendars.current()), out, PROGRESS);
            return dry
                    ? run.all(line -> {
                        history.tryOut(line, body);
                        return true;
                    })
                    : run.all(line -> history.register(line, body, source));
        } catch (EOFException | ZipException cut) {
            throw new Misuse("文件 " + file + " 不完整，压缩包读到一半就断了。已导入的不会重复，换上完整的文件后重新执行即可");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Also the second half of each request's id: a file that was renamed is another source, unless it is named. */
    private static String nameOf(Path file) {
        return file.getFileName().toString().replaceFirst("\\.gz$", "").replaceFirst("\\.jsonl?$", "");
    }

    private static Path beside(Path file) {
        return file.resolveSibling(file.getFileName() + ".refused.txt");
    }
}
