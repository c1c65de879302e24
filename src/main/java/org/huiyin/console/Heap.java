package org.huiyin.console;

/** The heaps a worklist is sorted into; what waits for a signature lies in one of the others as well. */
public enum Heap {
    LATE("已超期"),
    SOON("三日内到期"),
    RUNNING("办理中"),
    SIGNING("其中待审签");

    private final String title;

    Heap(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** The class that colours its number where it is not zero. */
    public String tone() {
        return switch (this) {
            case LATE -> "late";
            case SOON -> "soon";
            case RUNNING, SIGNING -> "";
        };
    }

    boolean holds(WorkLine line) {
        return switch (this) {
            case LATE -> line.tone().equals("late");
            case SOON -> line.tone().equals("soon");
            case RUNNING -> line.tone().equals("calm");
            case SIGNING -> line.signing();
        };
    }
}
