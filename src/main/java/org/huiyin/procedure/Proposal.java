package org.huiyin.procedure;

/** An act that asks for the approval of exactly the act it carries. */
public interface Proposal extends Act {

    Act draft();
}
