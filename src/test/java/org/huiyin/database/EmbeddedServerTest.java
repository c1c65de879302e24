package org.huiyin.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** One installation, its server started and stopped as an operator would. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EmbeddedServerTest {

    private static final EngineSettings SETTINGS = new EngineSettings(Path.of("target", "engine"), Map.of());

    @TempDir
    static Path home;

    private Places places;
    private EmbeddedServer server;

    @BeforeAll
    void start() {
        places = new Places(home.resolve("data"), home.resolve("keys"));
        server = EmbeddedServer.start(places, SETTINGS);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    @Order(1)
    void itFlushesToDiskAndChecksItsPages() {
        assertThat(setting("fsync")).isEqualTo("on");
        assertThat(setting("synchronous_commit")).isEqualTo("on");
        assertThat(setting("full_page_writes")).isEqualTo("on");
        assertThat(setting("data_checksums")).isEqualTo("on");
    }

    @Test
    @Order(1)
    void itListensToThisMachineOnly() {
        assertThat(setting("listen_addresses")).isEqualTo("127.0.0.1");
    }

    @Test
    @Order(1)
    void nobodyMaySleepInsideATransaction() {
        assertThat(setting("idle_in_transaction_session_timeout")).isEqualTo("1min");
    }

    @Test
    @Order(1)
    void chineseIsSortedBySoundAndFoundByItsParts() {
        assertThat(owner().sql("select x from unnest(array['张', '李', '王', '安']) as x order by x")
                        .query(String.class)
                        .list())
                .containsExactly("安", "李", "王", "张");
        owner().sql("create extension pg_trgm").update();
        assertThat(owner().sql("select similarity('北京路噪音扰民', '北京路噪音') > 0.5")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    @Order(1)
    void theApplicationHasNoPowers() {
        assertThat(application().sql("""
                                select rolsuper or rolbypassrls or rolcreatedb or rolcreaterole or rolreplication
                                  from pg_roles where rolname = current_user
                                """).query(Boolean.class).single()).isFalse();
        assertThatThrownBy(
                        () -> application().sql("create table mine (id bigint)").update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    @Order(1)
    void dataAndPasswordsAreForTheirOwnerOnly() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(places.store())))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(places.keys())))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(places.keys().resolve("database.properties"))))
                .isEqualTo("rw-------");
    }

    @Test
    @Order(1)
    void withoutThePasswordNobodyGetsIn() {
        assertThatThrownBy(
                        () -> JdbcClient.create(new DriverManagerDataSource(server.url(), server.ownerLogin(), "guess"))
                                .sql("select 1")
                                .query()
                                .singleValue())
                .rootCause()
                .hasMessageContaining("password authentication failed");
    }

    @Test
    @Order(1)
    void aSecondServerOnTheSameFolderIsRefused() {
        assertThatThrownBy(() -> EmbeddedServer.start(places, SETTINGS))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(places.store().toString())
                .hasMessageContaining("already running");
    }

    @Test
    @Order(1)
    void aCommandJoinsTheRunningServerAndLeavesItRunning() {
        try (var joined = EmbeddedServer.attachOrStart(places, SETTINGS)) {
            assertThat(joined.attached()).isTrue();
            assertThat(joined.port()).isEqualTo(server.port());
        }
        assertThat(setting("fsync")).isEqualTo("on");
    }

    @Test
    @Order(2)
    void whatWasWrittenIsThereAfterARestart() {
        owner().sql("create table note (text text)").update();
        owner().sql("insert into note (text) values ('有回音')").update();
        server.close();
        server = EmbeddedServer.start(places, SETTINGS);
        assertThat(owner().sql("select text from note").query(String.class).single())
                .isEqualTo("有回音");
    }

    @Test
    @Order(3)
    void aCommandStartsTheServerWhenNoneRuns() {
        server.close();
        server = EmbeddedServer.attachOrStart(places, SETTINGS);
        assertThat(server.attached()).isFalse();
    }

    @Test
    @Order(4)
    void anotherProgramsNumberInTheOldPidFileDoesNotHinder() throws IOException {
        server.close();
        var pidFile = places.store().resolve("database").resolve("postmaster.pid");
        Files.writeString(pidFile, "1\n" + pidFile.getParent() + "\n0\n1\n\n127.0.0.1\n  0 0\nready\n");
        server = EmbeddedServer.start(places, SETTINGS);
        assertThat(setting("fsync")).isEqualTo("on");
    }

    @Test
    @Order(5)
    void dataWithoutItsKeysIsRefused() {
        server.close();
        assertThatThrownBy(() -> EmbeddedServer.start(new Places(places.store(), home.resolve("others")), SETTINGS))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("key folder");
        server = EmbeddedServer.start(places, SETTINGS);
    }

    @Test
    @Order(6)
    void aSettingThatPostgresRefusesIsShown() {
        server.close();
        var wrong = new EngineSettings(Path.of("target", "engine"), Map.of("shared_buffers", "a lot"));
        assertThatThrownBy(() -> EmbeddedServer.start(places, wrong))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("shared_buffers");
        server = EmbeddedServer.start(places, SETTINGS);
    }

    @Test
    @Order(7)
    void keysInsideTheDataAreRefused() {
        assertThatThrownBy(() -> new Places(home, home.resolve("keys")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("inside the data folder");
    }

    private String setting(String name) {
        return application()
                .sql("select current_setting(:name)")
                .param("name", name)
                .query(String.class)
                .single();
    }

    private JdbcClient owner() {
        return client(server.ownerLogin(), server.ownerPassword());
    }

    private JdbcClient application() {
        return client(server.applicationLogin(), server.applicationPassword());
    }

    private JdbcClient client(String login, String password) {
        return JdbcClient.create(new DriverManagerDataSource(server.url(), login, password));
    }
}
