package org.huiyin.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.huiyin.HuiyinTest;
import org.huiyin.TestOwner;
import org.huiyin.documents.DiskFull;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A real disk of one megabyte, which only root can make: elsewhere this is skipped, and says so. */
@Tag("long")
@HuiyinTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DiskFullTest {

    private static final Path DISK = Path.of("target", "small-disk").toAbsolutePath();
    private static boolean mounted;

    @Autowired
    Registry registry;

    @Autowired
    County county;

    @Autowired
    TestOwner owner;

    @DynamicPropertySource
    static void onASmallDisk(DynamicPropertyRegistry settings) throws Exception {
        Files.createDirectories(DISK);
        mounted = ran("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", DISK.toString());
        settings.add("huiyin.files", () -> DISK.resolve("files").toString());
        settings.add("huiyin.files-reserve", () -> "100KB");
    }

    @BeforeAll
    static void onlyAsRoot() {
        Assumptions.assumeTrue(mounted, "a small disk can be mounted by root only");
    }

    @AfterAll
    static void unmount() throws Exception {
        if (mounted) {
            ran("umount", "-l", DISK.toString());
        }
    }

    @BeforeEach
    void settle() {
        county.settle();
    }

    private static boolean ran(String... command) throws IOException, InterruptedException {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException notHere) {
            return false;
        }
    }

    private Receipt register(int bytes) {
        var letter = county.letter();
        var files = bytes == 0
                ? List.<Arrival.Incoming>of()
                : List.of(new Arrival.Incoming("来信.png", "image/png", new byte[bytes]));
        var arrival = new Arrival(
                letter.channel(),
                letter.body(),
                letter.writers(),
                letter.division(),
                letter.subject(),
                letter.summary(),
                letter.text(),
                letter.demands(),
                files,
                letter.sealed(),
                letter.begins(),
                letter.then(),
                letter.particulars());
        return county.as("clerk", () -> registry.register(arrival, county.occasion("clerk")));
    }

    private long drawn() {
        return owner.sql()
                .sql("select coalesce(sum(last), 0) from counter")
                .query(Long.class)
                .single();
    }

    private long petitions() {
        return owner.sql()
                .sql("select count(*) from petition")
                .query(Long.class)
                .single();
    }

    private static long files() throws IOException {
        try (var all = Files.walk(DISK)) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    @Test
    @Order(1)
    void aFileThatFitsIsOnTheDiskWhenItsLetterIsRegistered() throws IOException {
        register(50_000);
        assertThat(files()).isEqualTo(1);
    }

    @Test
    @Order(2)
    void whatWouldLeaveTooLittleRoomIsRefusedBeforeANumberIsDrawn() throws IOException {
        var drawn = drawn();
        var petitions = petitions();
        assertThatThrownBy(() -> register(900_000)).isInstanceOf(DiskFull.class).hasMessageContaining("没有登记");
        assertThat(drawn()).isEqualTo(drawn);
        assertThat(petitions()).isEqualTo(petitions);
        assertThat(files()).isEqualTo(1);
    }

    @Test
    @Order(3)
    void onAFullDiskALetterWithoutFilesIsRefusedTooAndAfterCleaningUpTheNextNumberFollows() throws IOException {
        var filler = DISK.resolve("filler");
        try (var out = Files.newOutputStream(filler)) {
            while (true) {
                out.write(new byte[4096]);
            }
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("No space left");
        }
        var drawn = drawn();
        assertThatThrownBy(() -> register(0)).isInstanceOf(DiskFull.class);
        assertThat(drawn()).isEqualTo(drawn);
        Files.delete(filler);
        register(0);
        assertThat(drawn()).isEqualTo(drawn + 1);
    }
}
