package org.huiyin.procedure;

/** How the petitioner rates a body (评价); three grades, by the petitioner alone. */
public enum Score {
    SATISFIED("满意"),
    FAIRLY("基本满意"),
    DISSATISFIED("不满意");

    private final String title;

    Score(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
