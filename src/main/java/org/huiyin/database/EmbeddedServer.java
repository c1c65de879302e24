package org.huiyin.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A real PostgreSQL server inside this installation: started here, or started by another process and joined. */
public final class EmbeddedServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);

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
        var lock = DataLock.tryOn(places.store()).orElseThrow(() -> CannotStart.inUse(places));
        try {
            return start(places, settings, lock);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        } catch (InterruptedException e) {
            lock.close();
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Joins the running server of this data folder, or starts it: for commands that may run beside the application. */
    public static EmbeddedServer attachOrStart(Places places, EngineSettings settings) {
        return DataLock.tryOn(places.store())
                .map(lock -> {
                    lock.close();
                    return start(places, settings);
                })
                .orElseGet(() -> attach(places));
    }

    private static EmbeddedServer start(Places places, EngineSettings settings, DataLock lock)
            throws InterruptedException {
        var launch = new Launch(places, settings);
        var running = new Running(launch.postmaster(), portFile(places), lock);
        running.tellPort();
        LOG.info("PostgreSQL listens on 127.0.0.1:{}", running.port());
        return new EmbeddedServer(running.port(), launch.passwords(), running);
    }

    private static EmbeddedServer attach(Places places) {
        if (!Passwords.exist(places.keys())) {
            throw CannotStart.keysMissing(places);
        }
        var passwords = Passwords.readOrCreate(places.keys());
        try {
            var port = Integer.parseInt(Files.readString(portFile(places)).strip());
            var server = new EmbeddedServer(port, passwords, null);
            DriverManager.getConnection(server.url(), server.applicationLogin(), server.applicationPassword())
                    .close();
            return server;
        } catch (IOException | NumberFormatException | SQLException e) {
            throw CannotStart.noAnswer(places, e);
        }
    }

    /** The port on 127.0.0.1, also kept in the data folder as {@code database.port} while the server runs. */
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

    Connection asSuperuser() throws SQLException {
        return DriverManager.getConnection(
                url(port, "postgres"), DatabaseRole.SUPERUSER.login(), passwords.of(DatabaseRole.SUPERUSER));
    }

    @Override
    public void close() {
        if (running != null) {
            running.stop();
        }
    }

    /** Without the server's error detail, which quotes rows: messages of exceptions end in the log. */
    static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database
                + "?ApplicationName=huiyin&logServerErrorDetail=false";
    }

    private static Path portFile(Places places) {
        return places.store().resolve("database.port");
    }

    private record Running(Postmaster postmaster, Path portFile, DataLock lock) {

        int port() {
            return postmaster.port();
        }

        void tellPort() {
            try {
                Files.writeString(portFile, port() + "\n");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

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
