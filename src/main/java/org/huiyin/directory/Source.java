package org.huiyin.directory;

/** Through which door an act came in. */
public enum Source {
    CONSOLE("工作台"),
    PORTAL("门户"),
    API("接口"),
    IMPORT("导入"),
    SAMPLE("示例"),
    SYSTEM("系统");

    private final String title;

    Source(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
