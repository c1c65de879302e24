package org.huiyin.handling;

/** The six statutory routes of 条例第三十一条; only the sixth is answered by an opinion with a right to review. */
public enum Route {
    LITIGATION("诉讼、检察、公安程序"),
    ARBITRATION("仲裁"),
    PARTY_APPEAL("党员申诉、申请复审"),
    ADMINISTRATIVE("行政复议、裁决、确认、许可、处罚等行政程序"),
    PROTECTIVE_DUTY("查处违法行为、履行保护职责"),
    PETITION("信访程序：听取陈述事实和理由，出具信访处理意见书");

    private final String title;

    Route(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** The item (项) of article 31, 1 to 6. */
    public int item() {
        return ordinal() + 1;
    }
}
