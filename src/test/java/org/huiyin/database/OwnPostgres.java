package org.huiyin.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.huiyin.HuiyinProcess;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A PostgreSQL server as an operator has one of his own: on a fixed port, stopped and started apart from the program. */
public final class OwnPostgres implements AutoCloseable {

    private final Cluster cluster;
    private final int port;
    private final EngineSettings settings;
    private final Passwords passwords;
    private @Nullable Postmaster running;

    private OwnPostgres(Cluster cluster, int port, EngineSettings settings, Passwords passwords) {
        this.cluster = cluster;
        this.port = port;
        this.settings = settings;
        this.passwords = passwords;
    }

    /** Over the database of an {@linkplain HuiyinProcess#seeded installation} whose program does not run; running. */
    public static OwnPostgres over(Path home) throws IOException {
        return over(home, Map.of("max_connections", "80"));
    }

    /** As {@link #over(Path)}, with these settings beside the house's own. */
    static OwnPostgres over(Path home, Map<String, String> settings) throws IOException {
        var server = new OwnPostgres(
                new Cluster(home.resolve("data/database"), Engine.unpackedIn(HuiyinProcess.ENGINE)),
                freePort(),
                new EngineSettings(HuiyinProcess.ENGINE, settings),
                Passwords.readOrCreate(home.resolve("keys")));
        server.start();
        return server;
    }

    public void start() {
        running = Postmaster.launch(cluster, port, settings.all());
        Awaitility.await().atMost(Duration.ofMinutes(2)).until(this::answers);
    }

    public void stop() {
        if (running != null) {
            running.close();
            running = null;
        }
    }

    private boolean answers() {
        try {
            DriverManager.getConnection(url(), DatabaseRole.OWNER.login(), passwords.of(DatabaseRole.OWNER))
                    .close();
            return true;
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** The settings by which the program is told of it. */
    public String[] settings(String... more) {
        var own = new String[] {
            "--spring.datasource.url=" + url(),
            "--spring.datasource.username=" + DatabaseRole.APPLICATION.login(),
            "--spring.datasource.password=" + passwords.of(DatabaseRole.APPLICATION),
            "--spring.flyway.user=" + DatabaseRole.OWNER.login(),
            "--spring.flyway.password=" + passwords.of(DatabaseRole.OWNER)
        };
        return Stream.concat(Stream.of(own), Stream.of(more)).toArray(String[]::new);
    }

    public JdbcClient owner() {
        return JdbcClient.create(
                new DriverManagerDataSource(url(), DatabaseRole.OWNER.login(), passwords.of(DatabaseRole.OWNER)));
    }

    /** Writes a line into the server's log. */
    void say(String line) {
        try {
            carryOut("do $$ begin raise log '" + line + "'; end $$");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Carries out these statements, one after the other, as the superuser. */
    void carryOut(String statements) throws SQLException {
        var superuser = DatabaseRole.SUPERUSER;
        try (var connection = DriverManager.getConnection(url(), superuser.login(), passwords.of(superuser));
                var all = connection.createStatement()) {
            all.execute(statements);
        }
    }

    /** As the owner of the database that a program keeps in this folder and runs at this moment. */
    public static JdbcClient ownerOf(Path home) throws IOException {
        var port = Integer.parseInt(
                Files.readString(home.resolve("data/database.port")).strip());
        return JdbcClient.create(new DriverManagerDataSource(
                EmbeddedServer.url(port, "huiyin"),
                DatabaseRole.OWNER.login(),
                Passwords.readOrCreate(home.resolve("keys")).of(DatabaseRole.OWNER)));
    }

    private String url() {
        return EmbeddedServer.url(port, "huiyin");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        stop();
    }
}
