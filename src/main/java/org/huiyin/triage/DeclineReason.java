package org.huiyin.triage;

import org.huiyin.procedure.Article;

/** Why a petition is not accepted: a closed list, each with its article. */
public enum DeclineReason {
    PENDING("同一事项已经受理或者正在办理，在规定期限内向上级机关再提出", 19),
    JUDICIAL("属于审判、检察机关职权范围的来访事项", 20),
    LEVEL("走访没有到依法有权处理的本级或者上一级机关提出", 20),
    FINAL("复核意见作出后，仍以同一事实和理由提出", 36);

    private final String title;
    private final Article article;

    DeclineReason(String title, int article) {
        this.title = title;
        this.article = Article.regulation(article);
    }

    public String title() {
        return title;
    }

    public Article article() {
        return article;
    }
}
