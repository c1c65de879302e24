package org.huiyin.database;

/** The server refuses to start; says what is wrong and the cure, in words for the person who started it. */
public final class CannotStart extends RuntimeException {

    private final String cure;

    public CannotStart(String what, String cure) {
        super(what);
        this.cure = cure;
    }

    CannotStart(String what, String cure, Throwable cause) {
        super(what, cause);
        this.cure = cure;
    }

    public String cure() {
        return cure;
    }
}
