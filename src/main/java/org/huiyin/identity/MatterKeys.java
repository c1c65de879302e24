package org.huiyin.identity;

import java.security.SecureRandom;
import org.springframework.stereotype.Component;

/** Makes the keys of matters, wrapped for the installation as their holder, and unwraps them. */
@Component
public final class MatterKeys {

    /** The first holder: who has the keys folder. */
    public static final String INSTALLATION = "installation";

    private static final String PURPOSE = "wrap:" + INSTALLATION;

    private final Keyring keyring;
    private final SecureRandom random = new SecureRandom();

    MatterKeys(Keyring keyring) {
        this.keyring = keyring;
    }

    /** A new key, and what to store of it in {@code key_wrap}. */
    public record Fresh(MatterKey key, byte[] wrapped, int version, String holder) {}

    public Fresh create() {
        var root = new byte[Subkeys.BYTES];
        random.nextBytes(root);
        var version = keyring.newest(KeyName.HOLDER);
        var holder = keyring.key(KeyName.HOLDER, version).forSealing(PURPOSE);
        var wrapped = Envelope.seal(holder, PURPOSE, root, random);
        return new Fresh(new MatterKey(root, random), wrapped, version, INSTALLATION);
    }

    /**
     * The key in a row of {@code key_wrap} whose holder is {@link #INSTALLATION}.
     *
     * @throws SealBroken when it was wrapped under another holder's key
     */
    public MatterKey unwrap(byte[] wrapped, int version) {
        var holder = keyring.key(KeyName.HOLDER, version).forSealing(PURPOSE);
        return new MatterKey(Envelope.open(holder, PURPOSE, wrapped), random);
    }
}
