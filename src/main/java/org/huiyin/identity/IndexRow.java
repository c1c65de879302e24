package org.huiyin.identity;

/** A row of {@code writer_index} for one matter: a keyed token of the writer with that number. */
record IndexRow(int no, IndexKind kind, int keyVersion, byte[] token) {}
