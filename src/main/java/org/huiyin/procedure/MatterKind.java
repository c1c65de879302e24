package org.huiyin.procedure;

import org.jspecify.annotations.Nullable;

/** What kind of a matter it is (信访事项性质): the classes of the regulation, each handled by an article of its own. */
public enum MatterKind {
    CLAIM("申诉求决", 31),
    SUGGESTION("建议意见", 29),
    REPORT("检举控告", 30),
    OTHER("其他", 22);

    /** What lists and figures show where nobody has stated it. */
    public static final String UNSTATED = "未定性";

    private final String title;
    private final Article article;

    MatterKind(String title, int article) {
        this.title = title;
        this.article = Article.regulation(article);
    }

    /** Those that stand in general lists and figures: 检举控告 is sealed. */
    public static MatterKind[] unsealed() {
        return new MatterKind[] {CLAIM, SUGGESTION, OTHER};
    }

    public String title() {
        return title;
    }

    public Article article() {
        return article;
    }

    public static String titleOf(@Nullable MatterKind kind) {
        return kind == null ? UNSTATED : kind.title;
    }
}
