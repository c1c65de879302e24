package org.huiyin.registry;

/** Something the verifier found wrong, in plain words; {@code where} names the matter or seal. */
public record Finding(String where, String what) {}
