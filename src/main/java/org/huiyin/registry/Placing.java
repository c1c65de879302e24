package org.huiyin.registry;

import java.util.List;

/** Where an arrival belongs, as the clerk decided after he looked at earlier matters of the same writer. */
public sealed interface Placing {

    /** It is a matter of its own. */
    record Anew() implements Placing {}

    /** It is a matter of its own that belongs together with others (关联). */
    record Linked(List<MatterId> others) implements Placing {

        public Linked {
            others = List.copyOf(others);
        }
    }

    /** It says the same again: it joins a running matter as new material and opens no new clock. */
    record Joins(MatterId matter, Sameness known) implements Placing {}

    /** By what it is known that the same person wrote. */
    enum Sameness {
        /** Name and a number of his (telephone, identity number or one given by others) agree. */
        BY_NUMBER,
        /** The clerk compared the letters or the addresses. */
        BY_HAND
    }

    Placing ANEW = new Anew();
}
