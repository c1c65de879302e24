package org.huiyin.directory;

import org.huiyin.procedure.ProcedureName;

/** What kind of organ a body is. */
public enum BodyKind {
    PETITION_BUREAU("信访部门"),
    GOVERNMENT("人民政府"),
    DEPARTMENT("政府部门"),
    PARTY("党委部门"),
    DISCIPLINE("纪检监察机关"),
    COURT("人民法院"),
    PROCURATORATE("人民检察院"),
    OTHER("其他单位");

    private final String title;

    BodyKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** The procedure that opens where a matter is transferred to such a body, unless its list says otherwise. */
    public ProcedureName track() {
        return switch (this) {
            case DISCIPLINE -> ProcedureName.DISCIPLINE;
            case COURT, PROCURATORATE -> ProcedureName.LITIGATION;
            case PETITION_BUREAU, GOVERNMENT, DEPARTMENT, PARTY, OTHER -> ProcedureName.HANDLING;
        };
    }
}
