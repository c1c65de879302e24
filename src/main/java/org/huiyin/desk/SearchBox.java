package org.huiyin.desk;

/** Where the console's search box sends what is typed into it (as {@code ?q=…}); a bean of the room that answers. */
public record SearchBox(String path, String hint) {}
