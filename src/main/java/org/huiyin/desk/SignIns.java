package org.huiyin.desk;

/** Where officers are signed in: by sessions and by the tokens of programs, on every node. */
public interface SignIns {

    /** Ends every token and session of the officer; a session that shall go on is renewed by the caller. */
    void end(long officer);
}
