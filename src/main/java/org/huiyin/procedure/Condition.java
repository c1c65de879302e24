package org.huiyin.procedure;

/** A condition on the act and the matter it is done to. */
@FunctionalInterface
public interface Condition {
    boolean holds(Act act, Matter matter, Circumstances circumstances);
}
