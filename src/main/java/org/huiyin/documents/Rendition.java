package org.huiyin.documents;

/** A pressed paper and the keyed digest of its bytes in hex, as the journal notes it. */
public record Rendition(byte[] pdf, String hash) {}
