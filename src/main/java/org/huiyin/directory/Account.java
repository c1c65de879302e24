package org.huiyin.directory;

/**
 * How an officer's account stands.
 *
 * @param shut locked by an administrator until opened again
 * @param paused locked for some minutes after five wrong passwords
 */
public record Account(long officer, boolean shut, boolean paused) {}
