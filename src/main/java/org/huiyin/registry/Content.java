package org.huiyin.registry;

import java.util.List;

/** The kinds of sealed content of a matter, and how lists of demands are written in one. */
final class Content {

    static final String PURPOSE = "content";
    static final String TEXT = "TEXT";
    static final String DEMANDS = "DEMANDS";
    static final String CODE = "CODE";
    static final String SUMMARY = "SUMMARY";
    static final String ADDRESSEE = "ADDRESSEE";
    static final String ENCLOSURES = "ENCLOSURES";
    static final String ORIGINAL = "ORIGINAL";
    static final String ABOVE = "ABOVE";
    static final String COMPLAINED = "COMPLAINED";
    static final String OFFICER = "OFFICER";

    private static final String SEPARATOR = "\u001e";

    private Content() {}

    static String written(List<String> demands) {
        return String.join(SEPARATOR, demands);
    }

    static List<String> list(String written) {
        return written.isEmpty() ? List.of() : List.of(written.split(SEPARATOR));
    }
}
