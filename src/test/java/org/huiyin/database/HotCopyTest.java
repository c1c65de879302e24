package org.huiyin.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

/** A database that is written to while it is copied. */
class HotCopyTest {

    private static final EngineSettings SETTINGS =
            new EngineSettings(Path.of("target", "engine").toAbsolutePath(), Map.of());

    @TempDir
    Path home;

    private Places places;
    private EmbeddedServer server;

    @BeforeEach
    void start() {
        places = new Places(home.resolve("data"), home.resolve("keys"));
        server = EmbeddedServer.start(places, SETTINGS);
        owner().sql("create table note (no integer primary key, text text)").update();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void theCopyHoldsWhatWasCommittedBeforeItAndNothingTornOfWhatCameMeanwhile() throws IOException {
        var written = new AtomicInteger();
        var on = new AtomicBoolean(true);
        var writer = CompletableFuture.runAsync(() -> {
            while (on.get()) {
                var no = written.get() + 1;
                owner().sql("insert into note select :no, repeat('回音', 2000)")
                        .param("no", no)
                        .update();
                written.set(no);
            }
        });
        while (written.get() < 20 && !writer.isDone()) {
            Thread.onSpinWait();
        }
        var before = written.get();
        var copy = home.resolve("copy");
        HotCopy.of(server, places, copy);
        var after = written.get();
        on.set(false);
        writer.join();
        server.close();

        assertThat(copy.resolve("postmaster.pid")).doesNotExist();
        assertThat(copy.resolve("log")).doesNotExist();
        var elsewhere = new Places(home.resolve("elsewhere"), places.keys());
        Restoration.refuseUnfit(elsewhere);
        Restoration.bring(copy, elsewhere);
        server = EmbeddedServer.start(elsewhere, SETTINGS);
        var many = owner().sql("select count(*) from note").query(Integer.class).single();
        assertThat(many).isBetween(before, after + 1);
        assertThat(owner().sql("select max(no) from note where length(text) = 4000")
                        .query(Integer.class)
                        .single())
                .isEqualTo(many);
    }

    @Test
    void aFolderInUseAndMissingKeysAreRefusedBeforeAnythingIsTouched() throws IOException {
        assertThatThrownBy(() -> Restoration.refuseUnfit(places))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("正被运行中的 Huiyin 使用");
        var noKeys = new Places(home.resolve("elsewhere"), home.resolve("nowhere"));
        assertThatThrownBy(() -> Restoration.refuseUnfit(noKeys))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("没有密钥");
        assertThat(noKeys.store()).doesNotExist();
    }

    @Test
    void otherKeysAreRefusedAtTheFirstStart() throws IOException {
        var copy = home.resolve("copy");
        HotCopy.of(server, places, copy);
        server.close();
        var others = new Places(home.resolve("elsewhere"), home.resolve("other-keys"));
        Passwords.readOrCreate(others.keys());
        Restoration.bring(copy, others);
        assertThatThrownBy(() -> Restoration.wake(others, SETTINGS, owner -> {}))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("内置数据库拒绝连接");
        FileSystemUtils.deleteRecursively(others.store());
        assertThat(Files.exists(others.store())).isFalse();
    }

    private JdbcClient owner() {
        return JdbcClient.create(
                new DriverManagerDataSource(server.url(), server.ownerLogin(), server.ownerPassword()));
    }
}
