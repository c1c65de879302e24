package org.huiyin.identity;

import java.security.SecureRandom;
import org.springframework.stereotype.Component;

/** Seals what an officer has not sent yet under a key of his own, which no matter's holder and no other officer has. */
@Component
public final class OfficerKeys {

    private final Keyring keyring;
    private final SecureRandom random = new SecureRandom();

    OfficerKeys(Keyring keyring) {
        this.keyring = keyring;
    }

    /** Sealed bytes, and the version of the key they are sealed under. */
    public record Sealed(int version, byte[] bytes) {}

    public Sealed seal(long officer, byte[] clear) {
        var version = keyring.newest(KeyName.HOLDER);
        var purpose = purpose(officer);
        var key = keyring.key(KeyName.HOLDER, version).forSealing(purpose);
        return new Sealed(version, Envelope.seal(key, purpose, clear, random));
    }

    /** Throws {@link SealBroken} where another officer's key, or none, made it. */
    public byte[] open(long officer, Sealed sealed) {
        var purpose = purpose(officer);
        return Envelope.open(
                keyring.key(KeyName.HOLDER, sealed.version()).forSealing(purpose), purpose, sealed.bytes());
    }

    private static String purpose(long officer) {
        return "draft:" + officer;
    }
}
