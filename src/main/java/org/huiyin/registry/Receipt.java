package org.huiyin.registry;

/** What the writer is given: the number and the query code. {@code repeated}: the same form had come before. */
public record Receipt(MatterId matter, String number, String queryCode, boolean repeated) {}
