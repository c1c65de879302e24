package org.huiyin.handling;

/** How a paper is served (送达方式), by analogy with 民诉法 88-92. */
public enum ServiceWay {
    IN_PERSON("当面送达"),
    BY_MAIL("邮寄送达"),
    ELECTRONIC("电子送达（信访人同意）");

    private final String title;

    ServiceWay(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
