package org.huiyin.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatterKeyTest {

    private static final long SEED = 20220501;

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);

    @Test
    void whatWasSealedOpensAgainWhateverItIs() {
        var key = keys().create().key();
        for (int i = 0; i < 500; i++) {
            var clear = bytes(random.nextInt(2_000));
            assertThat(key.open("content", key.seal("content", clear))).isEqualTo(clear);
        }
    }

    @Test
    void everyChangedByteIsRefused() {
        var key = keys().create().key();
        var sealed = key.seal("content", bytes(200));
        for (int i = 0; i < sealed.length; i++) {
            var changed = sealed.clone();
            changed[i] ^= (byte) (1 + random.nextInt(255));
            refused(key, "content", changed);
        }
    }

    @Test
    void whatWasCutOrLengthenedIsRefused() {
        var key = keys().create().key();
        var sealed = key.seal("content", bytes(40));
        for (int length = 0; length < sealed.length; length++) {
            refused(key, "content", Arrays.copyOf(sealed, length));
        }
        refused(key, "content", Arrays.copyOf(sealed, sealed.length + 1));
    }

    @Test
    void anotherPurposeIsRefused() {
        var key = keys().create().key();
        refused(key, "party", key.seal("content", bytes(40)));
    }

    @Test
    void theKeyOfAnotherMatterIsRefused() {
        var keys = keys();
        refused(keys.create().key(), "content", keys.create().key().seal("content", bytes(40)));
    }

    @Test
    void theSameBytesSealedTwiceDiffer() {
        var key = keys().create().key();
        var seen = new HashSet<String>();
        for (int i = 0; i < 200; i++) {
            seen.add(Arrays.toString(key.seal("content", new byte[8])));
        }
        assertThat(seen).hasSize(200);
    }

    @Test
    void theFirstByteNamesTheAlgorithm() {
        assertThat(keys().create().key().seal("content", new byte[0]))
                .startsWith(1)
                .hasSize(1 + 12 + 16);
    }

    @Test
    void aWrappedKeyOpensWhatTheFreshOneSealed() {
        var fresh = keys().create();
        var sealed = fresh.key().seal("content", bytes(40));
        var later = keys().unwrap(fresh.wrapped(), fresh.version());
        assertThat(later.open("content", sealed)).isEqualTo(fresh.key().open("content", sealed));
        assertThat(later.digest(sealed)).isEqualTo(fresh.key().digest(sealed));
        assertThat(fresh.holder()).isEqualTo(MatterKeys.INSTALLATION);
    }

    @Test
    void aWrapOfAnotherInstallationIsRefused(@TempDir Path other) {
        var fresh = new MatterKeys(Keyring.openOrMake(other)).create();
        assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> keys().unwrap(fresh.wrapped(), fresh.version()));
    }

    @Test
    void digestsAgreeWithinAMatterAndSayNothingAcrossMatters() {
        var keys = keys();
        var key = keys.create().key();
        var clear = bytes(40);
        assertThat(key.digest(clear)).isEqualTo(key.digest(clear.clone())).matches("[0-9a-f]{64}");
        assertThat(key.digest(clear)).isNotEqualTo(keys.create().key().digest(clear));
        assertThat(key.digest(clear)).isNotEqualTo(key.digest(bytes(40)));
    }

    @Test
    void nothingOfAKeyIsInItsWords() {
        var fresh = keys().create();
        assertThat(fresh.key()).hasToString("MatterKey");
        assertThat(fresh.toString()).contains("MatterKey").doesNotContain("Subkeys");
        assertThat(Keyring.openOrMake(folder)).hasToString("Keyring");
    }

    private MatterKeys keys() {
        return new MatterKeys(Keyring.openOrMake(folder));
    }

    private byte[] bytes(int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private static void refused(MatterKey key, String purpose, byte[] sealed) {
        assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> key.open(purpose, sealed));
    }
}
