package org.huiyin.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A real PostgreSQL server inside this installation: started here, or started by another process and joined. */
public final class EmbeddedServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final int port;
    private final Passwords passwords;
    private final @Nullable Running running;

    private EmbeddedServer(int port, Passwords passwords, @Nullable Running running) {
        this.port = port;
        this.passwords = passwords;
        this.running = running;
    }

    /** Starts the server of this data folder, making it first if need be; refuses when it already runs. */
    public static EmbeddedServer start(Places places, EngineSettings settings) {
        var lock = DataLock.tryOn(places.data()).orElseThrow(() -> inUse(places));
        try {
            return start(places, settings, lock);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** Joins the running server of this data folder, or starts it: for commands that may run beside the application. */
    public static EmbeddedServer attachOrStart(Places places, EngineSettings settings) {
        return DataLock.tryOn(places.data())
                .map(lock -> {
                    lock.close();
                    return start(places, settings);
                })
                .orElseGet(() -> attach(places));
    }

    private static EmbeddedServer start(Places places, EngineSettings settings, DataLock lock) {
        var cluster = new Cluster(places.data().resolve("database"), Engine.unpackedIn(settings.engines(places)));
        if (cluster.exists() && !Passwords.exist(places.keys())) {
            throw keysMissing(places);
        }
        var passwords = Passwords.readOrCreate(places.keys());
        if (!cluster.exists()) {
            cluster.create(passwords.of(DatabaseRole.SUPERUSER));
        }
        cluster.awaitAbandoned();
        var postmaster = launch(cluster, settings.all(), passwords);
        var portFile = portFile(places);
        write(portFile, postmaster.port());
        LOG.info("PostgreSQL listens on 127.0.0.1:{}", postmaster.port());
        return new EmbeddedServer(postmaster.port(), passwords, new Running(postmaster, portFile, lock));
    }

    private static Postmaster launch(Cluster cluster, Map<String, String> settings, Passwords passwords) {
        for (var attempt = 1; ; attempt++) {
            var postmaster = Postmaster.launch(cluster, freePort(), settings);
            if (ready(postmaster, passwords)) {
                return postmaster;
            }
            // Somebody else may have taken the free port in between.
            if (attempt == 3 || !postmaster.firstWords().contains("Address already in use")) {
                throw new CannotStart(
                        "内置数据库没有启动。\nThe embedded database did not start:\n" + postmaster.firstWords(),
                        "查看 " + cluster.folder().resolve("log") + " 中的日志。\nRead the log in that folder.");
            }
        }
    }

    /** True once the server answers and holds the roles and the database; false when it has ended. */
    private static boolean ready(Postmaster postmaster, Passwords passwords) {
        var until = Instant.now().plus(PATIENCE);
        while (postmaster.alive()) {
            try (var superuser = connect(postmaster.port(), "postgres", DatabaseRole.SUPERUSER, passwords)) {
                Roles.ensure(superuser, passwords);
                return true;
            } catch (SQLException e) {
                if (!notYet(e) || Instant.now().isAfter(until)) {
                    postmaster.close();
                    throw new CannotStart(
                            "内置数据库拒绝连接：" + e.getMessage() + "\nThe embedded database refused the connection.",
                            "确认 keys 目录与 data 目录属于同一次安装。\nMake sure that keys and data belong together.",
                            e);
                }
                Cluster.pause();
            }
        }
        postmaster.close();
        return false;
    }

    /** Not listening (08…), or starting up and recovering (57P03). */
    private static boolean notYet(SQLException e) {
        var state = e.getSQLState();
        return state != null && (state.startsWith("08") || state.equals("57P03"));
    }

    private static EmbeddedServer attach(Places places) {
        var passwords = Passwords.readOrCreate(places.keys());
        var file = portFile(places);
        try {
            var port = Integer.parseInt(Files.readString(file).strip());
            connect(port, "huiyin", DatabaseRole.APPLICATION, passwords).close();
            return new EmbeddedServer(port, passwords, null);
        } catch (IOException | NumberFormatException | SQLException e) {
            throw new CannotStart(
                    "数据目录 " + places.data() + " 正在使用，但其数据库没有应答（" + file + "）。\n"
                            + "This data folder is in use, but its database does not answer.",
                    "等待正在启动的 Huiyin 就绪后再试。\nWait until the running Huiyin is ready, then try again.",
                    e);
        }
    }

    private static Connection connect(int port, String database, DatabaseRole role, Passwords passwords)
            throws SQLException {
        return DriverManager.getConnection(url(port, database), role.login(), passwords.of(role));
    }

    public int port() {
        return port;
    }

    /** True when another process runs the server; closing then leaves it alone. */
    public boolean attached() {
        return running == null;
    }

    /** JDBC address of the application's database. */
    public String url() {
        return url(port, "huiyin");
    }

    public String applicationLogin() {
        return DatabaseRole.APPLICATION.login();
    }

    public String applicationPassword() {
        return passwords.of(DatabaseRole.APPLICATION);
    }

    public String ownerLogin() {
        return DatabaseRole.OWNER.login();
    }

    public String ownerPassword() {
        return passwords.of(DatabaseRole.OWNER);
    }

    @Override
    public void close() {
        if (running != null) {
            running.stop();
        }
    }

    /** Without the server's error detail, which quotes rows: messages of exceptions end in the log. */
    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database
                + "?ApplicationName=huiyin&logServerErrorDetail=false";
    }

    private static Path portFile(Places places) {
        return places.data().resolve("database.port");
    }

    private static void write(Path portFile, int port) {
        try {
            Files.writeString(portFile, port + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CannotStart inUse(Places places) {
        return new CannotStart(
                "数据目录 " + places.data() + " 正被另一个 Huiyin 使用。\n"
                        + "Another Huiyin is already running on this data folder.",
                "先停止它；要再启动一个，请用 huiyin.data 和 huiyin.keys 指定别的目录。\n"
                        + "Stop it first, or name other folders by huiyin.data and huiyin.keys.");
    }

    private static CannotStart keysMissing(Places places) {
        return new CannotStart(
                "数据目录 " + places.data() + " 已有数据库，但密钥目录 " + places.keys() + " 中没有它的密码。\n"
                        + "There is a database, but the key folder does not hold its passwords.",
                "用 huiyin.keys 指定原来的密钥目录，或从备份恢复。\n"
                        + "Set huiyin.keys to the folder that belongs to this data, or restore it from its backup.");
    }

    private record Running(Postmaster postmaster, Path portFile, DataLock lock) {

        void stop() {
            try (lock) {
                Files.deleteIfExists(portFile);
                postmaster.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
