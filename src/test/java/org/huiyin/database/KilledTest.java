package org.huiyin.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Processes that end as they do when the power goes: without a word. */
@Tag("long")
@Timeout(300)
class KilledTest {

    private static final Path ENGINE = Path.of("target", "engine").toAbsolutePath();
    private static final EngineSettings SETTINGS = new EngineSettings(ENGINE, Map.of());

    @TempDir
    Path home;

    private Places places;

    @BeforeEach
    void places() {
        places = new Places(home.resolve("data"), home.resolve("keys"));
    }

    @Test
    void aCommittedRowSurvivesTheKillingOfTheApplication() throws IOException {
        var process = java(
                System.getProperty("java.class.path"),
                "org.huiyin.database.ServerProcess",
                List.of(places.store().toString(), places.keys().toString(), ENGINE.toString()));
        assertThat(lineWith("committed", process)).isNotNull();

        process.destroyForcibly().onExit().join();

        try (var server = EmbeddedServer.start(places, SETTINGS)) {
            assertThat(notes(server)).containsExactly("有回音");
        }
    }

    @Test
    void aKilledDatabaseComesBackWithWhatWasCommitted() throws IOException {
        try (var server = EmbeddedServer.start(places, SETTINGS)) {
            var owner = owner(server);
            owner.sql("create table note (text text)").update();
            owner.sql("insert into note (text) values ('有回音')").update();
            var killed = postmaster();

            killed.destroyForcibly();
            killed.onExit().join();

            Awaitility.await()
                    .atMost(Duration.ofMinutes(2))
                    .ignoreExceptions()
                    .untilAsserted(() -> assertThat(notes(server)).containsExactly("有回音"));
        }
    }

    @Test
    void bothKilledTheNextStartIsNormal() throws IOException {
        var process = java(
                System.getProperty("java.class.path"),
                "org.huiyin.database.ServerProcess",
                List.of(places.store().toString(), places.keys().toString(), ENGINE.toString()));
        assertThat(lineWith("committed", process)).isNotNull();

        var database = postmaster();
        process.destroyForcibly();
        database.destroyForcibly();

        process.onExit().join();
        try (var server = EmbeddedServer.start(places, SETTINGS)) {
            assertThat(notes(server)).containsExactly("有回音");
        }
    }

    @Test
    void aSecondApplicationOnTheSameDataIsRefusedInPlainWords() throws IOException {
        var first = huiyin(places, 0);
        try {
            var ready = lineWith("http://localhost:", first);
            assertThat(ready).isNotNull();

            var second = huiyin(places, 0);
            assertThat(allOf(second))
                    .contains("正被另一个 Huiyin 使用", "Another Huiyin is already running")
                    .doesNotContain("\tat ");
            assertThat(second.onExit().join().exitValue()).isEqualTo(1);

            var port = Integer.parseInt(ready.replaceAll(".*localhost:(\\d+)/.*", "$1"));
            var elsewhere = new Places(home.resolve("other-data"), home.resolve("other-keys"));
            var third = huiyin(elsewhere, port);
            assertThat(allOf(third)).contains("端口 " + port, "server.port").doesNotContain("\tat ");
            assertThat(third.onExit().join().exitValue()).isEqualTo(1);
            assertThat(elsewhere.store()).doesNotExist();
        } finally {
            first.destroyForcibly().onExit().join();
        }
    }

    private ProcessHandle postmaster() throws IOException {
        var pidFile = places.store().resolve("database").resolve("postmaster.pid");
        return ProcessHandle.of(Long.parseLong(Files.readAllLines(pidFile).getFirst()))
                .orElseThrow();
    }

    private static List<@Nullable String> notes(EmbeddedServer server) {
        return owner(server).sql("select text from note").query(String.class).list();
    }

    private static JdbcClient owner(EmbeddedServer server) {
        return JdbcClient.create(
                new DriverManagerDataSource(server.url(), server.ownerLogin(), server.ownerPassword()));
    }

    /** The application as users start it: the beans of the tests beside it would be started too. */
    private Process huiyin(Places places, int port) throws IOException {
        return java(
                withoutTests(),
                "org.huiyin.Huiyin",
                List.of(
                        "--huiyin.store=" + places.store(),
                        "--huiyin.keys=" + places.keys(),
                        "--huiyin.seals=" + home.resolve("seals"),
                        "--huiyin.sample=never",
                        "--huiyin.postgres.engine=" + ENGINE,
                        "--server.port=" + port));
    }

    private static String withoutTests() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !Path.of(entry).endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Process java(String classes, String main, List<String> arguments) throws IOException {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", classes, main));
        command.addAll(arguments);
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static @Nullable String lineWith(String word, Process process) throws IOException {
        var lines = new BufferedReader(process.inputReader(StandardCharsets.UTF_8));
        @Nullable String line;
        do {
            line = lines.readLine();
        } while (line != null && !line.contains(word));
        return line;
    }

    private static String allOf(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
