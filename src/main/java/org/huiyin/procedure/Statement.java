package org.huiyin.procedure;

/** Something an act states in words: without it, or with too many, the act cannot exist. */
public final class Statement {

    private Statement() {}

    /** The words without the blanks around them; at most {@code limit} characters, counted by code point. */
    public static String of(String text, int limit, String what) {
        var stripped = text.strip();
        if (stripped.isEmpty()) {
            throw new IllegalArgumentException("请填写" + what + "。");
        }
        return atMost(stripped, limit, what);
    }

    /** Words that need not be there. */
    public static String orNothing(String text, int limit, String what) {
        return atMost(text.strip(), limit, what);
    }

    private static String atMost(String text, int limit, String what) {
        if (text.codePointCount(0, text.length()) > limit) {
            throw new IllegalArgumentException(what + "最多" + limit + "字。");
        }
        return text;
    }
}
