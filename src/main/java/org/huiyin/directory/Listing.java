package org.huiyin.directory;

/** The lists that can be loaded, in the order in which they lean on each other. */
public enum Listing {
    DIVISIONS("行政区划"),
    SUBJECTS("内容分类"),
    BODIES("机构"),
    OFFICERS("人员和岗位"),
    RESPONSIBILITIES("职责分工"),
    TERMS("自定期限");

    private final String title;

    Listing(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
