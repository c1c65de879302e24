package org.huiyin.procedure;

/** Where a proceeding stands; each room lists its stages in an enum, with their official names. */
public interface Stage {

    /** The stable name that is stored. */
    String name();

    /** The official Chinese name. */
    String title();

    /** Whether a proceeding that arrives here has been answered, handed over or otherwise ended. */
    boolean last();
}
