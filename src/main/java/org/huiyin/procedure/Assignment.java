package org.huiyin.procedure;

/** The period of an assigned matter (交办, 条例第二十二条): named by who assigns, ended by who reports; so both know it. */
public final class Assignment {

    public static final Term REPORT_BY =
            Term.term("assignment.report-by", "交办期限").named().under(Article.regulation(22));

    private Assignment() {}
}
