package org.huiyin.procedure;

/** In what capacity somebody acts; officers hold theirs by a post at a body, for dated periods. */
public enum Capacity {
    REGISTRAR("登记员"),
    TRIAGE_OFFICER("甄别员"),
    HANDLING_OFFICER("承办人"),
    CHECKER("核稿人"),
    HEAD("负责人"),
    DEPUTY_HEAD("分管负责人"),
    REPORT_SCREENER("检举件甄别员"),
    ADMINISTRATOR("系统管理员"),
    PETITIONER("信访人"),
    SYSTEM("系统");

    private final String title;

    Capacity(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Petitioners and jobs act in capacities that no post can give. */
    public boolean heldByPost() {
        return this != PETITIONER && this != SYSTEM;
    }
}
