package org.huiyin.documents;

import java.time.Instant;

/** One file of a matter, numbered within it; its name is sealed, its digest keyed, {@code size} counts clear bytes. */
public record Filed(int no, byte[] nameSealed, String media, int size, String address, String digest, Instant added) {}
