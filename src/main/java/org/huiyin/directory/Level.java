package org.huiyin.directory;

/** The level of administration a body stands on, highest first. */
public enum Level {
    STATE("国家"),
    PROVINCE("省"),
    CITY("市"),
    COUNTY("县"),
    TOWNSHIP("乡镇"),
    VILLAGE("村");

    private final String title;

    Level(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
