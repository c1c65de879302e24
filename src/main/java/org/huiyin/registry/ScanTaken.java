package org.huiyin.registry;

import org.huiyin.procedure.Act;

/** The journal's note that a sealed scan was taken as the official version of a paper; the digest is keyed. */
record ScanTaken(int document, int scan, String media, int size, String digest) implements Act {

    static final String CODE = "REGISTRY.sealed-scan";
    static final String TITLE = "存入盖章件";
}
