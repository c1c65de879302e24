package org.huiyin.directory;

/** Which body answers for a subject in a place, and for all subjects and places below that no other row names. */
public record Responsibility(String subject, String division, long body) {}
