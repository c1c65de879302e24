package org.huiyin.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.huiyin.database.Places;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class FileStoreTest {

    private static final Sealing KEY = new Xor((byte) 0x5a);
    private static final byte[] LETTER = "张桂英来信".getBytes(UTF_8);

    @TempDir
    Path home;

    @Test
    void whatIsPutIsGotBack() {
        var stored = store("1MB").put(LETTER, KEY);
        assertThat(stored.size()).isEqualTo(LETTER.length);
        assertThat(store("1MB").get(stored.address(), KEY)).isEqualTo(LETTER);
    }

    @Test
    void onlyCiphertextLiesOnDiskUnderItsOwnDigest() throws IOException {
        var address = store("1MB").put(LETTER, KEY).address();
        var place = place(address);
        assertThat(Files.readAllBytes(place)).isEqualTo(KEY.seal(LETTER)).isNotEqualTo(LETTER);
        assertThat(Digests.sha256(Files.readAllBytes(place))).isEqualTo(address);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place.getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    void nothingIsOverwrittenAndNoDraftIsLeft() throws IOException {
        var store = store("1MB");
        var first = store.put(LETTER, KEY);
        var made = Files.getLastModifiedTime(place(first.address()));
        assertThat(store.put(LETTER, KEY)).isEqualTo(first);
        assertThat(Files.getLastModifiedTime(place(first.address()))).isEqualTo(made);
        assertThat(files()).containsExactly(place(first.address()));
    }

    @Test
    void manyAtOnceAllArrive() throws Exception {
        var store = store("1MB");
        try (var clerks = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Stored>> letters = IntStream.range(0, 40)
                    .<Callable<Stored>>mapToObj(i -> () -> store.put(("第" + i % 20 + "封").getBytes(UTF_8), KEY))
                    .toList();
            for (var letter : clerks.invokeAll(letters)) {
                assertThat(store.get(letter.get().address(), KEY)).isNotEmpty();
            }
        }
        assertThat(files()).hasSize(20);
    }

    @Test
    void aChangedByteIsNoticed() throws IOException {
        var store = store("1MB");
        var address = store.put(LETTER, KEY).address();
        var bytes = Files.readAllBytes(place(address));
        bytes[3] ^= 1;
        Files.write(place(address), bytes);
        assertThatThrownBy(() -> store.get(address, KEY)).isInstanceOf(FileDamaged.class);
        Files.delete(place(address));
        assertThatThrownBy(() -> store.get(address, KEY))
                .isInstanceOf(FileDamaged.class)
                .hasMessageContaining("missing");
    }

    @Test
    void anAddressCannotLeadOutOfTheFolder() {
        assertThatThrownBy(() -> store("1MB").get("../../etc/passwd", KEY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFullDiskRefusesBeforeAnythingIsWritten() throws IOException {
        var store = store("4000000TB");
        assertThatThrownBy(() -> store.room(1)).isInstanceOf(DiskFull.class).hasMessageContaining("联系系统管理员");
        assertThatThrownBy(() -> store.put(LETTER, KEY)).isInstanceOf(DiskFull.class);
        assertThat(files()).isEmpty();
    }

    private FileStore store(String reserve) {
        var places = new Places(home.resolve("data"), home.resolve("keys"));
        return new FileStore(places, "", DataSize.parse(reserve));
    }

    private Path place(String address) {
        return home.resolve("data/files/" + address.substring(0, 2) + "/" + address.substring(2, 4) + "/" + address);
    }

    private List<Path> files() throws IOException {
        try (var found = Files.walk(home)) {
            return found.filter(Files::isRegularFile).toList();
        }
    }
}
