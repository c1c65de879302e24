package org.huiyin.triage;

/** Why a registration is void (作废): a closed list; whatever came from a writer stays registered under another number. */
public enum AnnulReason {
    TWICE("同一份来件登记了两次", true),
    UNFINISHED("没有填完就登记了，已经另行完整登记", true),
    TEST("试用、演练时登记的，没有人反映这件事", false);

    private final String title;
    private final boolean twin;

    AnnulReason(String title, boolean twin) {
        this.title = title;
        this.twin = twin;
    }

    public String title() {
        return title;
    }

    /** Whether there is another registration that counts. */
    public boolean twin() {
        return twin;
    }
}
