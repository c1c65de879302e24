package org.huiyin.intake;

/** Why a line was not taken: by its number and the names of columns. */
public record ImportRefusal(int line, String reason) {}
