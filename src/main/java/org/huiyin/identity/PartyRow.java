package org.huiyin.identity;

/** A row of {@code party} for one matter: a writer sealed whole and, apart from that, as pages show him. */
record PartyRow(int no, Writer.Role role, byte[] sealed, byte[] shown) {}
