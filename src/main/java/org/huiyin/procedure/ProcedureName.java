package org.huiyin.procedure;

/** The procedures by name: rooms on one floor do not know each other and hand over by these names alone. */
public enum ProcedureName {
    TRIAGE("甄别"),
    HANDLING("办理"),
    APPROVAL("审批"),
    OBJECTION("异议"),
    REPORT("办结报告"),
    ABOVE("上级交办"),
    HISTORY("历史导入");

    private final String title;

    ProcedureName(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
