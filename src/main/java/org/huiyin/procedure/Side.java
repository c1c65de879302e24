package org.huiyin.procedure;

/** Whose a period is: an organ's duty, or a right of the petitioner. */
public enum Side {
    DUTY("职责"),
    RIGHT("权利");

    private final String title;

    Side(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
