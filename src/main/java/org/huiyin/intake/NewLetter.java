package org.huiyin.intake;

import java.util.List;
import org.huiyin.identity.Writer;
import org.huiyin.registry.Arrival;
import org.huiyin.registry.Arrival.Incoming;
import org.huiyin.registry.Channel;
import org.huiyin.registry.Particulars;

/**
 * What somebody wrote to a body, as clean values. {@code demands}: what is asked for, each to be answered. {@code files}
 * have passed the check of the documents room. {@code sealed}: it may accuse an official (含检举控告), and from now on
 * only those who screen such letters see it.
 */
public record NewLetter(
        Channel channel,
        long body,
        List<Writer> writers,
        String division,
        String subject,
        String summary,
        String text,
        List<String> demands,
        List<Incoming> files,
        boolean sealed,
        Particulars particulars) {

    public static final int SUMMARY_LIMIT = Arrival.SUMMARY_LIMIT;
    public static final int TEXT_LIMIT = Arrival.TEXT_LIMIT;
    public static final int DEMANDS_LIMIT = 10;
    public static final int DEMAND_LIMIT = 500;
    public static final int FILES_LIMIT = 10;
    /** Art. 20: those who visit together elect at most five. */
    public static final int REPRESENTATIVES_LIMIT = 5;

    public NewLetter {
        writers = List.copyOf(writers);
        summary = summary.strip();
        text = text.strip();
        demands = demands.stream().map(String::strip).toList();
        files = List.copyOf(files);
        if (summary.isEmpty() || length(summary) > SUMMARY_LIMIT) {
            throw new IllegalArgumentException("摘要要写，最多" + SUMMARY_LIMIT + "字。");
        }
        if (text.isEmpty() && files.isEmpty()) {
            throw new IllegalArgumentException("正文和扫描件至少要有一样。");
        }
        if (length(text) > TEXT_LIMIT) {
            throw new IllegalArgumentException("正文最多" + TEXT_LIMIT + "字。");
        }
        if (demands.isEmpty() || demands.size() > DEMANDS_LIMIT) {
            throw new IllegalArgumentException("诉求要写1至" + DEMANDS_LIMIT + "项，每项都会得到答复。");
        }
        if (demands.stream().anyMatch(demand -> demand.isEmpty() || length(demand) > DEMAND_LIMIT)) {
            throw new IllegalArgumentException("每项诉求写1至" + DEMAND_LIMIT + "字。");
        }
        if (channel == Channel.VISIT
                && writers.stream()
                                .filter(writer -> writer.role() == Writer.Role.REPRESENTATIVE)
                                .count()
                        > REPRESENTATIVES_LIMIT) {
            throw new IllegalArgumentException("走访推选的代表不得超过五人（条例第二十条）。");
        }
        if (files.size() > FILES_LIMIT) {
            throw new IllegalArgumentException("附件最多" + FILES_LIMIT + "个。");
        }
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Without anything the writer said: this may end up in a log. */
    @Override
    public String toString() {
        return "NewLetter[" + channel + ", " + body + "]";
    }
}
