package org.huiyin.registry;

import org.huiyin.procedure.Matter;

/** The matter after an act. {@code seq} is the act's place in its journal; {@code repeated}: it had been done before. */
public record Outcome(Matter matter, int seq, boolean repeated) {}
