package org.huiyin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import org.huiyin.database.EmbeddedServer;
import org.huiyin.database.EngineSettings;
import org.huiyin.database.Places;
import org.springframework.util.FileSystemUtils;

/** The one PostgreSQL server of this test run, in a folder of its own; it stops with the JVM. */
final class TestServer {

    static final String SUPERUSER = "postgres";
    static final String OWNER = "huiyin_owner";
    static final String APPLICATION = "huiyin_app";

    private static final Path HOME = Path.of("target", "test-servers").toAbsolutePath();
    /** Nothing here must outlive the run, so nothing needs to reach the disk. */
    private static final EngineSettings HASTY = new EngineSettings(
            Path.of("target", "engine"),
            Map.of("fsync", "off", "full_page_writes", "off", "max_connections", "100", "shared_buffers", "128MB"));

    private final EmbeddedServer server;
    private final Places places;
    private final Properties passwords;
    private final AtomicInteger count = new AtomicInteger();

    private TestServer(EmbeddedServer server, Places places) throws IOException {
        this.server = server;
        this.places = places;
        this.passwords = new Properties();
        try (var in = Files.newInputStream(places.keys().resolve("database.properties"))) {
            passwords.load(in);
        }
    }

    static TestServer running() {
        return Holder.RUNNING;
    }

    Places places() {
        return places;
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + server.port() + "/" + database
                + "?logServerErrorDetail=false&socketFactory=org.huiyin.CountedSockets";
    }

    String password(String role) {
        return passwords.getProperty(role);
    }

    String newDatabase() {
        var name = "base_" + count.incrementAndGet();
        run("create database " + name + " owner " + OWNER);
        return name;
    }

    String copyOf(String base) {
        var name = base + "_copy_" + count.incrementAndGet();
        run("select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + base + "'");
        run("create database " + name + " template " + base + " owner " + OWNER);
        return name;
    }

    void drop(String database) {
        run("drop database if exists " + database + " with (force)");
    }

    private void run(String command) {
        try (var superuser = DriverManager.getConnection(url("postgres"), SUPERUSER, password(SUPERUSER));
                var statement = superuser.createStatement()) {
            statement.execute(command);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Holder {

        private static final TestServer RUNNING = start();

        private static TestServer start() {
            try {
                removeFormer();
                var home = HOME.resolve(Long.toString(ProcessHandle.current().pid()));
                var places = new Places(home.resolve("data"), home.resolve("keys"));
                return new TestServer(EmbeddedServer.start(places, HASTY), places);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void removeFormer() throws IOException {
            Files.createDirectories(HOME);
            try (var homes = Files.list(HOME)) {
                for (var home : homes.toList()) {
                    var pid = Long.parseLong(home.getFileName().toString());
                    if (pid == ProcessHandle.current().pid()
                            || ProcessHandle.of(pid).isEmpty()) {
                        FileSystemUtils.deleteRecursively(home);
                    }
                }
            }
        }
    }
}
