package org.huiyin.portal;

/** What somebody comes with. */
public enum Kind {
    PROBLEM("有困难、有问题，希望解决"),
    SUGGESTION("提意见、提建议"),
    OFFICIAL("举报干部违纪违法");

    private final String title;

    Kind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
