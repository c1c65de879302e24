package org.huiyin.documents;

/** A stored file is gone or its bytes are not those that were stored: it must be brought back from a backup. */
public final class FileDamaged extends RuntimeException {

    FileDamaged(String address, String how) {
        super("file " + address + " " + how);
    }
}
