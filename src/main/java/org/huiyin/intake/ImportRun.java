package org.huiyin.intake;

import java.io.IOException;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.huiyin.database.Command;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedRuntimeException;

/** One walk through a file: each line is taken once or refused with its reason. */
final class ImportRun {

    /** Where an id stood first, and what stood there. */
    private record Seen(int line, int content) {}

    private static final Logger LOG = LoggerFactory.getLogger(ImportRun.class);

    private final SourceFile lines;
    private final Refusals refusals;
    private final ImportTally tally;
    private final PrintStream out;
    private final int progress;
    private final Map<String, Seen> ids = new HashMap<>();

    ImportRun(SourceFile lines, Refusals refusals, ImportTally tally, PrintStream out, int progress) {
        this.lines = lines;
        this.refusals = refusals;
        this.tally = tally;
        this.out = out;
        this.progress = progress;
    }

    /** {@code take}: whether a line was new. The exit code says whether any line was refused. */
    int all(Predicate<HistoryLine> take) throws IOException {
        try {
            each(take);
        } catch (NestedRuntimeException broken) {
            LOG.error("The import broke off at line {}", lines.line(), broken);
            out.println("在第 " + lines.line() + " 行中断：数据库出错。" + tally.progress());
            out.println("排除故障后重新执行同一命令即可，已导入的不会重复。");
            return Command.FOUND;
        }
        out.println("完成。" + tally.progress());
        out.println(tally.measured());
        if (tally.refusals() == 0) {
            return Command.DONE;
        }
        out.println("退回的行和理由在 " + refusals.file() + "，改正后重新执行同一命令即可，已导入的不会重复。");
        return Command.FOUND;
    }

    private void each(Predicate<HistoryLine> take) throws IOException {
        for (var bytes = lines.next(); bytes != null; bytes = lines.next()) {
            one(bytes, take);
            if (tally.lines() > 0 && tally.lines() % progress == 0) {
                out.println(tally.progress());
            }
        }
    }

    private void one(byte[] bytes, Predicate<HistoryLine> take) throws IOException {
        try {
            var text = SourceFile.text(bytes);
            if (!text.isEmpty()) {
                var line = HistoryLine.read(text);
                alone(line, text);
                tally.took(line, take.test(line));
            }
        } catch (HistoryLine.Unfit | IllegalArgumentException unfit) {
            tally.refused();
            refusals.add(lines.line(), String.valueOf(unfit.getMessage()));
        }
    }

    /** Two messages under one id would become one: the second is refused, not lost. */
    private void alone(HistoryLine line, String text) {
        var here = new Seen(lines.line(), text.hashCode());
        var first = ids.putIfAbsent(line.id(), here);
        if (first != null) {
            throw new HistoryLine.Unfit("编号 %s 与第 %d 行相同，%s"
                    .formatted(
                            line.id(),
                            first.line(),
                            first.content() == here.content() ? "内容也相同，是重复的一行" : "内容不同，请给它另编一个号"));
        }
    }
}
