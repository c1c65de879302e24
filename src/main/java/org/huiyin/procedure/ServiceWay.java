package org.huiyin.procedure;

/** How a paper is served (送达方式), by analogy with 民诉法 88 to 95, and what each way must leave behind. */
public enum ServiceWay {
    IN_PERSON("直接送达", 88, "本人当面签收。"),
    HOUSEHOLD("同住成年家属签收", 88, "写明签收人和与信访人的关系。"),
    PROXY("代收人签收", 88, "信访人指定的代收人、代理人，写明关系。"),
    LEFT("留置送达", 89, "拒绝签收的：写明拒收的事由；有见证人，或者拍照、录像。"),
    ELECTRONIC("电子送达", 90, "只限信访人同意的：凭据写同意的记录；以到达他的系统之日为准。"),
    ENTRUSTED("委托送达", 91, "托别的机关、单位代送的：凭据写受托单位和送回的回执。"),
    BY_MAIL("邮寄送达", 91, "凭据写邮件单号；以回执上的收件日期为准。"),
    PUBLIC("公告送达", 95, "别的方式都送不到的：收到日期写公告发布那一天，凭据写公告处；只公告来领文书，不公开内容。满三十日才算送达。");

    /** Days after publication when a public notice counts as served (民诉法第九十五条). */
    public static final int PUBLIC_NOTICE_DAYS = 30;

    private final String title;
    private final int article;
    private final String needs;

    ServiceWay(String title, int article, String needs) {
        this.title = title;
        this.article = article;
        this.needs = needs;
    }

    public String title() {
        return title;
    }

    public Article article() {
        return Article.civilProcedure(article);
    }

    /** What it is for and must state, as a hint beside it. */
    public String needs() {
        return needs;
    }

    boolean needsSigner() {
        return this == IN_PERSON || needsRelation() || this == ENTRUSTED || this == BY_MAIL;
    }

    boolean needsRelation() {
        return this == HOUSEHOLD || this == PROXY;
    }

    boolean needsProof() {
        return this == ELECTRONIC || this == ENTRUSTED || this == BY_MAIL || this == PUBLIC;
    }
}
