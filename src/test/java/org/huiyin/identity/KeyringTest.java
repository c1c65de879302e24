package org.huiyin.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.huiyin.database.CannotStart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyringTest {

    private static final byte[] ROOT = "root".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path place;

    private Path folder;

    @BeforeEach
    void nameAFolderThatIsNotThereYet() {
        folder = place.resolve("keys");
    }

    @Test
    void theFirstStartMakesFiveKeysForTheOwnerAlone() throws IOException {
        Keyring.openOrMake(folder);
        assertThat(mode(folder)).isEqualTo("rwx------");
        assertThat(contents())
                .containsOnlyKeys("holder-1.key", "index-1.key", "token-1.key", "seal-1.key", "session-1.key");
        assertThat(contents().values()).doesNotHaveDuplicates().allMatch(hex -> hex.length() == 64);
        for (var file : contents().keySet()) {
            assertThat(mode(folder.resolve(file))).isEqualTo("rw-------");
        }
    }

    @Test
    void aRestartKeepsTheKeys() throws IOException {
        var before = Keyring.openOrMake(folder);
        var files = contents();
        var after = Keyring.openOrMake(folder);
        assertThat(contents()).isEqualTo(files);
        assertThat(after.token("o:1")).isEqualTo(before.token("o:1"));
        assertThat(after.sealMac(ROOT)).isEqualTo(before.sealMac(ROOT));
        assertThat(after.sessionMac(ROOT)).isEqualTo(before.sessionMac(ROOT));
    }

    @Test
    void aMissingKeyIsMadeWithoutTouchingTheOthers() throws IOException {
        Keyring.openOrMake(folder);
        var files = contents();
        Files.delete(folder.resolve("session-1.key"));
        assertThat(new KeyFolder(folder).missing()).containsExactly(KeyName.SESSION);
        Keyring.openOrMake(folder);
        assertThat(contents()).hasSize(5).containsAllEntriesOf(without(files, "session-1.key"));
    }

    @Test
    void aNewVersionIsUsedAndTheOldOneStillOpens() throws IOException {
        var fresh = new MatterKeys(Keyring.openOrMake(folder)).create();
        var sealed = fresh.key().seal("content", ROOT);
        Files.write(folder.resolve("holder-2.key"), new byte[Subkeys.BYTES]);
        var keys = new MatterKeys(Keyring.openOrMake(folder));
        assertThat(keys.create().version()).isEqualTo(2);
        assertThat(keys.unwrap(fresh.wrapped(), 1).open("content", sealed)).isEqualTo(ROOT);
        assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> keys.unwrap(fresh.wrapped(), 2));
        assertThatExceptionOfType(KeyNotHere.class)
                .isThrownBy(() -> keys.unwrap(fresh.wrapped(), 3))
                .withMessageContaining("holder-3.key");
    }

    @Test
    void otherFilesInTheFolderAreNoKeys() throws IOException {
        Files.createDirectories(folder);
        for (var name : new String[] {"holder-0.key", "holder-1.key.old", "holder.key", "database.properties"}) {
            Files.writeString(folder.resolve(name), "x");
        }
        assertThat(new KeyFolder(folder).missing()).containsExactly(KeyName.values());
    }

    @Test
    void aKeyFileThatWasCutIsRefused() throws IOException {
        Keyring.openOrMake(folder);
        Files.write(folder.resolve("seal-1.key"), new byte[31]);
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> Keyring.openOrMake(folder))
                .withMessageContaining("seal-1.key");
    }

    @Test
    void tokensDifferByDomainAndByKey() {
        var ring = Keyring.openOrMake(folder);
        var other = Keyring.openOrMake(place.resolve("other"));
        var hex = HexFormat.of();
        assertThat(new String[] {
                    ring.token("1 ABCDEFGHJK"),
                    hex.formatHex(ring.sealMac("1 ABCDEFGHJK".getBytes(StandardCharsets.UTF_8))),
                    hex.formatHex(ring.sessionMac("1 ABCDEFGHJK".getBytes(StandardCharsets.UTF_8))),
                    other.token("1 ABCDEFGHJK")
                })
                .doesNotHaveDuplicates()
                .allMatch(token -> token.matches("[0-9a-f]{64}"));
    }

    private Map<String, String> contents() throws IOException {
        var contents = new TreeMap<String, String>();
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                contents.put(file.getFileName().toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return contents;
    }

    private static Map<String, String> without(Map<String, String> files, String name) {
        var rest = new TreeMap<>(files);
        rest.remove(name);
        return rest;
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
