package org.huiyin.statistics;

/** Whose petitions a ledger lists; below means the bodies under this one in the tree. */
public enum Scope {
    OWN("本单位登记和收到的"),
    REGISTERED("本单位登记的"),
    BELOW("本单位和下级登记的");

    private final String title;

    Scope(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
