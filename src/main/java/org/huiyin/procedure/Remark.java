package org.huiyin.procedure;

/** An act by which a petitioner who does not rate leaves a remark (留言) on how his petition was dealt with. */
public interface Remark extends Act {

    String CODE = "remark";

    int WORDS_LIMIT = 500;

    /** How many can be left on one proceeding. */
    int MOST = 3;

    String text();

    /** What is asked of {@link #text}. */
    static String words(String text) {
        return Statement.of(text, WORDS_LIMIT, "想说的话");
    }

    static boolean room(Proceeding proceeding, Matter matter, Circumstances now) {
        return !matter.sealed() && now.past().times(CODE, proceeding.no()) < MOST;
    }
}
