package org.huiyin.procedure;

/**
 * Something done to a proceeding. Each procedure has a sealed family of records: what an act must state stands in its
 * constructor, or the act cannot exist.
 */
public interface Act {}
