package org.huiyin.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** One start of the embedded server: programs unpacked, cluster made, leftovers gone, server up, roles there. */
final class Launch {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Cluster cluster;
    private final Passwords passwords;
    private final Map<String, String> settings;

    Launch(Places places, EngineSettings settings) {
        this.cluster = new Cluster(places.store().resolve("database"), Engine.unpackedIn(settings.engines(places)));
        this.settings = settings.all();
        if (cluster.exists() && !Passwords.exist(places.keys())) {
            throw CannotStart.keysMissing(places);
        }
        this.passwords = Passwords.readOrCreate(places.keys());
    }

    Passwords passwords() {
        return passwords;
    }

    Postmaster postmaster() throws InterruptedException {
        if (!cluster.exists()) {
            cluster.create(passwords.of(DatabaseRole.SUPERUSER));
        }
        cluster.awaitAbandoned();
        for (var attempt = 1; ; attempt++) {
            var postmaster = Postmaster.launch(cluster, freePort(), settings);
            if (ready(postmaster)) {
                postmaster.keep();
                return postmaster;
            }
            // Somebody else may have taken the free port in between.
            if (attempt == 3 || !postmaster.firstWords().contains("Address already in use")) {
                throw CannotStart.ended(cluster, postmaster.firstWords());
            }
        }
    }

    /** True once the server answers and holds the roles and the database; false when it has ended. */
    private boolean ready(Postmaster postmaster) throws InterruptedException {
        var until = Instant.now().plus(PATIENCE);
        while (postmaster.alive()) {
            try {
                ensureRoles(postmaster.port());
                return true;
            } catch (SQLException e) {
                if (!recovering(e) && !(unreachable(e) && Instant.now().isBefore(until))) {
                    postmaster.close();
                    throw CannotStart.refused(e);
                }
                Thread.sleep(20);
            }
        }
        postmaster.close();
        return false;
    }

    private void ensureRoles(int port) throws SQLException {
        var login = DatabaseRole.SUPERUSER;
        try (var superuser =
                DriverManager.getConnection(EmbeddedServer.url(port, "postgres"), login.login(), passwords.of(login))) {
            Roles.ensure(superuser, passwords);
        }
    }

    /** After a crash the server first repeats what its log holds; however long that takes, it must not be disturbed. */
    private static boolean recovering(SQLException e) {
        return "57P03".equals(e.getSQLState());
    }

    private static boolean unreachable(SQLException e) {
        return e.getSQLState() != null && e.getSQLState().startsWith("08");
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
