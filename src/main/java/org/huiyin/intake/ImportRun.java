package org.huiyin.intake;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/** One walk through a file: each line is taken once or refused with its reason. */
final class ImportRun {

    /** Who is told of each line that is refused. */
    @FunctionalInterface
    interface Refused {
        void add(int line, String reason) throws IOException;
    }

    /** Where an id stood first, and what stood there. */
    private record Seen(int line, int content) {}

    private final Messages messages;
    private final Refused refused;
    private final ImportTally tally;
    private final Map<String, Seen> ids = new HashMap<>();

    ImportRun(Messages messages, Refused refused, ImportTally tally) {
        this.messages = messages;
        this.refused = refused;
        this.tally = tally;
    }

    /**
     * {@code take}: whether a line was new; {@code after}: what is done behind each line. A file that breaks off is
     * refused from there on.
     */
    void all(Predicate<HistoryLine> take, Runnable after) throws IOException {
        try {
            while (messages.next()) {
                one(take);
                after.run();
            }
        } catch (SourceUnfit broken) {
            refuse(messages.line() + 1, broken);
        }
    }

    private void one(Predicate<HistoryLine> take) throws IOException {
        try {
            var fields = messages.fields();
            if (fields.isPresent()) {
                var line = HistoryLine.read(fields.get());
                alone(line);
                tally.took(line, take.test(line));
            }
        } catch (HistoryLine.Unfit | IllegalArgumentException unfit) {
            refuse(messages.line(), unfit);
        }
    }

    private void refuse(int line, RuntimeException reason) throws IOException {
        tally.refused();
        refused.add(line, String.valueOf(reason.getMessage()));
    }

    /** Two messages under one id would become one: the second is refused, not lost. */
    private void alone(HistoryLine line) {
        var here = new Seen(messages.line(), line.fields().content());
        var first = ids.putIfAbsent(line.id(), here);
        if (first != null) {
            throw new HistoryLine.Unfit("编号与第 %d 行相同，%s"
                    .formatted(first.line(), first.content() == here.content() ? "内容也相同，是重复的一行" : "内容不同，请给它另编一个号"));
        }
    }
}
