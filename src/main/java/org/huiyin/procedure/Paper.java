package org.huiyin.procedure;

/** The statutory papers (文书), their titles, the character of their number series and for whom they are meant. */
public enum Paper {
    RECEIPT_SLIP("登记回执", "登", true),
    PROCEDURAL_NOTICE("程序性受理告知书", "告", true),
    TRANSFER_LETTER("转送函", "转", false),
    ACCEPTANCE_NOTICE("实体性受理告知书", "受", true),
    OPINION("信访处理意见书", "处", true),
    PROOF_OF_SERVICE("送达回证", "送", false),
    TRANSFER_NOTICE("转送告知书", "转告", true),
    ASSIGNMENT_LETTER("交办函", "交", false),
    DECLINE_NOTICE("不予受理告知书", "不", true),
    ROUTE_NOTICE("法定途径告知书", "途", true),
    DUTY_REPLY("履职答复书", "履", true),
    EXTENSION_NOTICE("延长办理期限告知书", "延", true),
    OBJECTION_LETTER("异议函", "异", false),
    GUIDANCE("引导告知单", "引", true),
    DIRECT_REPLY("信访事项答复函", "复", true),
    FILING_NOTE("存查审批单", "存", false);

    private final String title;
    private final String series;
    private final boolean forPetitioner;

    Paper(String title, String series, boolean forPetitioner) {
        this.title = title;
        this.series = series;
        this.forPetitioner = forPetitioner;
    }

    public String title() {
        return title;
    }

    /** The character (字) that tells this paper's number series from others of the same organ and year. */
    public String series() {
        return series;
    }

    /** Whether the petitioner is to have this paper: he reads it on the portal as well. */
    public boolean forPetitioner() {
        return forPetitioner;
    }
}
