package org.huiyin.procedure;

import java.util.regex.Pattern;

/** Something an act states in words: without it, or with too many, the act cannot exist. */
public final class Statement {

    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\p{Cc}&&[^\\n\\r\\t]]|[\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}\\x{FFFE}\\x{FFFF}]|\\p{Cs}");

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
        if (INVISIBLE.matcher(text).find()) {
            throw new IllegalArgumentException(what + "里有看不见的控制字符，请删去后重新填写。");
        }
        return text;
    }
}
