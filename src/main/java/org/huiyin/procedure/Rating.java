package org.huiyin.procedure;

/** An act by which the petitioner rates a body (条例第二十一条); kept from officers until the time for it is over. */
public interface Rating extends Act {

    /** The code of every such act in its table; the database knows these acts by it. */
    String CODE = "rate";

    int WORDS_LIMIT = 500;

    /** Who is rated. */
    Rated rated();

    Score score();

    /** Why; never missing where the petitioner is not satisfied. */
    String remark();

    /** What is asked of {@link #remark}. */
    static String words(Score score, String remark) {
        var words = Statement.orNothing(remark, WORDS_LIMIT, "评价说明");
        if (score == Score.DISSATISFIED && words.isEmpty()) {
            throw new IllegalArgumentException("请写明不满意的地方，便于改进。");
        }
        return words;
    }

    /** The time for it runs, and nobody has rated yet; nothing is rated of a sealed matter. */
    static Ground open(Rated rated) {
        return (proceeding, matter, now) -> !matter.sealed()
                && matter.running(proceeding.no(), rated.term())
                        .filter(period -> !period.late(now.today()))
                        .isPresent()
                && now.past().times(CODE, proceeding.no()) == 0;
    }
}
