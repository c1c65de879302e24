package org.huiyin.handling;

/** What is found on one demand (条例第三十二条). */
public enum Finding {
    SUPPORTED("支持"),
    EXPLAINED("解释说明"),
    NOT_SUPPORTED("不支持");

    private final String title;

    Finding(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
