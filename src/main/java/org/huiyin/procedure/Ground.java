package org.huiyin.procedure;

/** A condition on the proceeding and its matter alone: whether the act can even be begun, whatever it will state. */
@FunctionalInterface
public interface Ground {
    boolean holds(Proceeding proceeding, Matter matter, Circumstances circumstances);
}
