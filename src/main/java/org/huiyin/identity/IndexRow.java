package org.huiyin.identity;

/** A row of {@code writer_index} for one matter: a keyed token of the writer with that number. */
public record IndexRow(int no, IndexKind kind, int keyVersion, byte[] token) {}
