package org.huiyin.procedure;

import static org.huiyin.procedure.Article.regulation;

/** Who is rated, each apart and within a period of his own (评价对象). */
public enum Rated {
    BUREAU("信访部门", Term.term("triage.rating", "对信访部门的评价期限")),
    ORGAN("办理单位", Term.term("handling.rating", "评价期限"));

    private final String title;
    private final Term term;

    Rated(String title, Term.Draft term) {
        this.title = title;
        this.term = term.days(30).right().notVerified().under(regulation(21));
    }

    public String title() {
        return title;
    }

    /** The right to rate: it does not end with the rating, for that would tell the rated that there is one. */
    public Term term() {
        return term;
    }
}
