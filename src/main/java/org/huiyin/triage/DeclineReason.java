package org.huiyin.triage;

import org.huiyin.procedure.Article;

/** Why a petition is not accepted: a closed list, each with its article. */
public enum DeclineReason {
    PENDING("同一事项已经受理或者正在办理，在规定期限内向上级机关再提出", 19, false),
    JUDICIAL("属于审判、检察机关职权范围的来访事项", 20, true),
    LEVEL("走访没有到依法有权处理的本级或者上一级机关提出", 20, true),
    FINAL("复核意见作出后，仍以同一事实和理由提出", 36, false);

    private final String title;
    private final Article article;
    private final boolean visitsOnly;

    DeclineReason(String title, int article, boolean visitsOnly) {
        this.title = title;
        this.article = Article.regulation(article);
        this.visitsOnly = visitsOnly;
    }

    public String title() {
        return title;
    }

    /** Letters, calls and the web are never refused for it (条例第二十条). */
    public boolean visitsOnly() {
        return visitsOnly;
    }

    public Article article() {
        return article;
    }
}
