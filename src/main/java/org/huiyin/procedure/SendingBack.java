package org.huiyin.procedure;

/** An act by which what was proposed comes back, with the reason. */
public interface SendingBack extends Act {

    String reason();
}
