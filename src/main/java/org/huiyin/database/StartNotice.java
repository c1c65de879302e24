package org.huiyin.database;

import java.util.List;

/** A few lines that a room wants to say to the person who started the server; beans of it are asked once, when ready. */
public interface StartNotice {

    List<String> lines();
}
