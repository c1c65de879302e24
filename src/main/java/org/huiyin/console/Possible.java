package org.huiyin.console;

/** An act the reader may do now: its official name, its article in small type, its page. */
public record Possible(String title, String article, String href) {}
