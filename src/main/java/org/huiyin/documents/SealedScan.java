package org.huiyin.documents;

import java.time.Instant;

/** 盖章件: a scan of a paper as it was signed and sealed, numbered within its document; {@code digest} is keyed. */
public record SealedScan(
        int document, int no, FileKind kind, int size, String address, String digest, long officer, Instant added) {}
