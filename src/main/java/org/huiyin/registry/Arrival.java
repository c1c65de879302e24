package org.huiyin.registry;

import java.time.LocalDateTime;
import java.util.List;
import org.huiyin.identity.Writer;
import org.huiyin.procedure.Act;
import org.huiyin.procedure.ProcedureName;

/**
 * Something that arrived and is to be registered. {@code text} is what the writer says (at most 20,000 characters),
 * {@code demands} what is asked for, each to be answered; {@code summary} is clear text for lists and holds no name,
 * phone or ID number. {@code then}: acts the source proves to have happened already; {@code particulars}:
 * what is noted besides, {@link Particulars#none()} where nothing is.
 */
public record Arrival(
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
        ProcedureName begins,
        List<Happened> then,
        Particulars particulars) {

    public static final int TEXT_LIMIT = 20_000;
    public static final int SUMMARY_LIMIT = 200;

    /** A scan or photo, already checked by the documents room. */
    public record Incoming(String name, String media, byte[] bytes) {}

    /** An act with the time it happened, and the proceeding it was done in, numbered as they open. */
    public record Happened(Act act, LocalDateTime occurred, int proceeding) {

        /** In the first proceeding. */
        public Happened(Act act, LocalDateTime occurred) {
            this(act, occurred, 1);
        }
    }

    public Arrival {
        writers = List.copyOf(writers);
        demands = List.copyOf(demands);
        files = List.copyOf(files);
        then = List.copyOf(then);
        if (writers.isEmpty()) {
            throw new IllegalArgumentException("a petition has a writer, if only an anonymous one");
        }
        if (summary.isBlank() || summary.codePointCount(0, summary.length()) > SUMMARY_LIMIT) {
            throw new IllegalArgumentException("a summary has 1 to 200 characters");
        }
        if (text.codePointCount(0, text.length()) > TEXT_LIMIT) {
            throw new IllegalArgumentException("the text is longer than 20,000 characters");
        }
        if (sealed && particulars.complained().body() != null) {
            throw new IllegalArgumentException("of a sealed petition the body complained of is sealed too");
        }
    }
}
