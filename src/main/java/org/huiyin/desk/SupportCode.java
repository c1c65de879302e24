package org.huiyin.desk;

import java.util.concurrent.ThreadLocalRandom;

/** A short code that a person can read out over the telephone and that is found again in the log. */
final class SupportCode {

    // without what is mistaken for something else: 0 O 1 I L U V
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTWXYZ";

    private SupportCode() {}

    static String draw() {
        var code = new StringBuilder();
        ThreadLocalRandom.current().ints(8, 0, LETTERS.length()).forEach(at -> code.append(LETTERS.charAt(at)));
        return code.insert(4, '-').toString();
    }
}
