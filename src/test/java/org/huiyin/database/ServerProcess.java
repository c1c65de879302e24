package org.huiyin.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** A process of its own that starts the server, writes a row, says so and waits to be killed. */
final class ServerProcess {

    private ServerProcess() {}

    @SuppressWarnings("SystemOut")
    public static void main(String[] args) throws SQLException, IOException {
        var server = EmbeddedServer.start(
                new Places(Path.of(args[0]), Path.of(args[1])), new EngineSettings(Path.of(args[2]), Map.of()));
        try (var owner = DriverManager.getConnection(server.url(), server.ownerLogin(), server.ownerPassword());
                var statement = owner.createStatement()) {
            statement.execute("create table if not exists note (text text)");
            statement.execute("insert into note (text) values ('有回音')");
        }
        System.out.println("committed");
        System.in.read();
    }
}
