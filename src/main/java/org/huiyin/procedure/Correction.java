package org.huiyin.procedure;

/** An act that corrects words of an earlier entry of the journal: kept beside that entry, never instead of it. */
public interface Correction extends Repair {

    int WORDS_LIMIT = 1_000;

    /** The corrected entry's place in the journal. */
    int entry();

    String was();

    String reads();

    String reason();

    /** As it is told: what stood there, what it should read, why. */
    default String told() {
        return "“" + was() + "”应当是“" + reads() + "”。原因：" + reason();
    }

    /** What is asked of {@link #was}, {@link #reads} and {@link #reason}. */
    static String words(String text, String what) {
        return Statement.of(text, WORDS_LIMIT, what);
    }

    /** The one who corrects has done something in the proceeding himself. */
    static boolean hasOwn(Proceeding proceeding, Matter matter, Circumstances now) {
        return now.past().latestOwn(proceeding.no()).isPresent();
    }

    /** What is corrected is the latest that he did himself in its proceeding. */
    static boolean ofOwn(Act act, Matter matter, Circumstances now) {
        return act instanceof Correction correction
                && now.past().done().stream()
                        .filter(done -> done.seq() == correction.entry())
                        .flatMap(done -> now.past().latestOwn(done.proceeding()).stream())
                        .anyMatch(latest -> latest.seq() == correction.entry());
    }
}
