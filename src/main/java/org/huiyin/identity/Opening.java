package org.huiyin.identity;

import java.time.Instant;

/** That an officer opened the identity of a writer, and why. */
public record Opening(int party, long officer, long body, String reason, Instant at) {

    static final int LONGEST_REASON = 200;
}
