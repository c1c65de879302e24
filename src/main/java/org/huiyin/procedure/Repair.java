package org.huiyin.procedure;

/** An act that puts something right: a mistake, or who goes on. Nothing waits for it: it lets nobody in and stands on no worklist. */
public interface Repair extends Act {}
