package org.huiyin.intake;

/** How far a file is that an administrator sent. */
public enum ImportStage {
    TRYING("正在试导入"),
    TRIED("试导入完成，等您决定"),
    IMPORTING("正在导入"),
    DONE("导入完成"),
    UNREADABLE("文件读不了"),
    STOPPED("出错中断，文件还在"),
    DROPPED("已放弃");

    private final String title;

    ImportStage(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    public boolean working() {
        return this == TRYING || this == IMPORTING;
    }

    /** Whether the next word is the administrator's. */
    public boolean waiting() {
        return this == TRIED || this == STOPPED;
    }
}
