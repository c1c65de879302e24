package org.huiyin.procedure;

/** An act by which a mistake is repaired. Nothing waits for it: it lets nobody in and stands on no worklist. */
public interface Repair extends Act {}
