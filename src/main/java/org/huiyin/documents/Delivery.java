package org.huiyin.documents;

/** The ways to serve a paper (送达方式). */
public enum Delivery {
    DIRECT("直接送达"),
    HOUSEHOLD("同住成年家属签收"),
    PROXY("代收人签收"),
    LEFT("留置送达"),
    ELECTRONIC("电子送达"),
    ENTRUSTED("委托送达"),
    MAIL("邮寄送达"),
    PUBLIC("公告送达");

    private final String title;

    Delivery(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    boolean needsRelation() {
        return this == HOUSEHOLD || this == PROXY;
    }
}
