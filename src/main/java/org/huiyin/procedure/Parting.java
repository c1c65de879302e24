package org.huiyin.procedure;

import java.util.List;

/** An act by which what concerns one thing alone, redacted by the officer, becomes a matter of its own (分项). */
public interface Parting extends Act {

    String summary();

    /** Code of the subject. */
    String subject();

    /** Code of the place. */
    String division();

    /** What the writer says of this thing, with everything else struck out. */
    String text();

    List<String> demands();
}
