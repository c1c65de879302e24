package org.huiyin.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.huiyin.HuiyinTest;
import org.huiyin.SmallDisk;
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

    private static SmallDisk disk;

    @Autowired
    Registry registry;

    @Autowired
    County county;

    @Autowired
    TestOwner owner;

    @DynamicPropertySource
    static void onASmallDisk(DynamicPropertyRegistry settings) {
        disk = SmallDisk.mount("small-disk", settings);
    }

    @BeforeAll
    static void onlyAsRoot() {
        Assumptions.assumeTrue(disk.mounted(), "a small disk can be mounted by root only");
    }

    @AfterAll
    static void unmount() {
        disk.unmount();
    }

    @BeforeEach
    void settle() {
        county.settle();
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
        return disk.files().count();
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
        disk.fill();
        var drawn = drawn();
        assertThatThrownBy(() -> register(0)).isInstanceOf(DiskFull.class);
        assertThat(drawn()).isEqualTo(drawn);
        disk.clean();
        register(0);
        assertThat(drawn()).isEqualTo(drawn + 1);
    }
}
