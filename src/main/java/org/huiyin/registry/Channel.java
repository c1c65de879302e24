package org.huiyin.registry;

/** How a petition arrives (信访形式, 条例第十七条). */
public enum Channel {
    LETTER("来信"),
    VISIT("来访"),
    CALL("来电"),
    FAX("传真"),
    WEB("网信"),
    ABOVE("上级交办");

    private final String title;

    Channel(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
