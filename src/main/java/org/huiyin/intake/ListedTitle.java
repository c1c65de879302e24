package org.huiyin.intake;

import org.huiyin.identity.Writer;
import org.huiyin.registry.Arrival;

/** The title of a message made fit to stand in lists, where everybody with the list reads it. */
final class ListedTitle {

    private static final String LONG_NUMBER = "[0-9０-９]{7,}[xXｘＸ]?";
    private static final String GAP = "…";
    /** Longer would be more of the text than a title. */
    private static final int FROM_TEXT = 60;

    private ListedTitle() {}

    /** Numbers that may be a telephone or an identity number, and the writer's name, are left out. */
    static String of(String title, String text, Writer writer) {
        var shown = title.isBlank() ? cut(text, FROM_TEXT) : title;
        var line = shown.replaceAll("[\\p{C}\\s]+", " ").replaceAll(LONG_NUMBER, GAP);
        var name = writer.name();
        var nameless = writer.named() && name.length() > 1 ? line.replace(name, GAP) : line;
        return cut(nameless.strip().isEmpty() ? GAP : nameless.strip(), Arrival.SUMMARY_LIMIT);
    }

    private static String cut(String text, int limit) {
        return text.codePointCount(0, text.length()) <= limit
                ? text
                : text.substring(0, text.offsetByCodePoints(0, limit - 1)) + GAP;
    }
}
