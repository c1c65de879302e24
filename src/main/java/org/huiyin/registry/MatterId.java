package org.huiyin.registry;

import java.security.SecureRandom;

/** A matter's id: time-ordered and random, so that it tells nobody how many there are; base 36 in addresses. */
public record MatterId(long value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int RANDOM_BITS = 21;

    /** 42 bits of milliseconds and 21 of chance; the primary key refuses the unlikely twin. */
    static MatterId next() {
        return new MatterId((System.currentTimeMillis() << RANDOM_BITS) | RANDOM.nextInt(1 << RANDOM_BITS));
    }

    public static MatterId of(String written) {
        return new MatterId(Long.parseLong(written, 36));
    }

    @Override
    public String toString() {
        return Long.toString(value, 36);
    }
}
