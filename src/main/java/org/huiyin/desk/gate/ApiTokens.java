package org.huiyin.desk.gate;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.huiyin.identity.Keyring;
import org.springframework.stereotype.Component;

/** Tokens for programs: officer, time of issue and a random part, authenticated by the session key; good for eight hours. */
@Component
class ApiTokens {

    static final Duration LIFE = Duration.ofHours(8);

    /** Who showed a token, and when it was issued. */
    record Shown(long officer, Instant issued) {}

    private static final int CLEAR = 3 * Long.BYTES;
    private static final int WHOLE = CLEAR + 32;

    private final Keyring keyring;
    private final SecureRandom random = new SecureRandom();

    ApiTokens(Keyring keyring) {
        this.keyring = keyring;
    }

    String issue(long officer, Instant now) {
        var clear = ByteBuffer.allocate(CLEAR)
                .putLong(officer)
                .putLong(now.toEpochMilli())
                .putLong(random.nextLong())
                .array();
        var whole = ByteBuffer.allocate(WHOLE).put(clear).put(keyring.sessionMac(clear));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole.array());
    }

    /** Empty alike for what is forged, broken or too old. */
    Optional<Shown> read(String token, Instant now) {
        return decode(token)
                .filter(whole -> whole.length == WHOLE && authentic(whole))
                .map(whole -> shown(ByteBuffer.wrap(whole)))
                .filter(shown -> now.isBefore(shown.issued().plus(LIFE)));
    }

    private boolean authentic(byte[] whole) {
        var clear = Arrays.copyOf(whole, CLEAR);
        return MessageDigest.isEqual(keyring.sessionMac(clear), Arrays.copyOfRange(whole, CLEAR, WHOLE));
    }

    private static Shown shown(ByteBuffer clear) {
        return new Shown(clear.getLong(), Instant.ofEpochMilli(clear.getLong()));
    }

    private static Optional<byte[]> decode(String token) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(token));
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }
}
