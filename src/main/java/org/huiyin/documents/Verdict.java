package org.huiyin.documents;

/** The three answers to a demand that Art. 32 knows. */
public enum Verdict {
    SUPPORTED("予以支持"),
    EXPLAINED("解释说明"),
    NOT_SUPPORTED("不予支持");

    private final String title;

    Verdict(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
