package org.huiyin.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/** The form of every sealed thing: algorithm id (1 byte) ‖ nonce (12) ‖ ciphertext ‖ tag (16); the purpose is bound in. */
final class Envelope {

    /** AES-256-GCM with a random nonce, under an HKDF-SHA256 subkey of the purpose. */
    private static final byte AES_256_GCM = 1;

    private static final int NONCE = 12;
    private static final int TAG = 16;
    private static final int HEAD = 1 + NONCE;

    private Envelope() {}

    static byte[] seal(SecretKey key, String purpose, byte[] clear, SecureRandom random) {
        try {
            var nonce = new byte[NONCE];
            random.nextBytes(nonce);
            var sealed = new byte[HEAD + clear.length + TAG];
            sealed[0] = AES_256_GCM;
            System.arraycopy(nonce, 0, sealed, 1, NONCE);
            cipher(Cipher.ENCRYPT_MODE, key, purpose, nonce).doFinal(clear, 0, clear.length, sealed, HEAD);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] open(SecretKey key, String purpose, byte[] sealed) {
        if (sealed.length < HEAD + TAG || sealed[0] != AES_256_GCM) {
            throw new SealBroken(purpose);
        }
        try {
            return cipher(Cipher.DECRYPT_MODE, key, purpose, Arrays.copyOfRange(sealed, 1, HEAD))
                    .doFinal(sealed, HEAD, sealed.length - HEAD);
        } catch (AEADBadTagException e) {
            throw new SealBroken(purpose);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Cipher cipher(int mode, SecretKey key, String purpose, byte[] nonce)
            throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG * Byte.SIZE, nonce));
        cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
