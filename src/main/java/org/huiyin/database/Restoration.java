package org.huiyin.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Puts a {@link HotCopy} back into an empty data folder and wakes it once. */
public final class Restoration {

    private Restoration() {}

    /** Refuses, before anything is touched, a data folder that is in use or not empty, and keys that are not there. */
    public static void refuseUnfit(Places places) throws IOException {
        if (!empty(places.store())) {
            throw new CannotStart(
                    "数据目录 " + places.store() + " 里已有内容，或者正被运行中的 Huiyin 使用；恢复只往空目录里做，什么也没有动。\n"
                            + "The data folder is not empty, or in use; nothing was touched.",
                    "先停止 Huiyin，再把原来的目录改名留存（不要删除），或者用 --huiyin.store=目录 指定一个空目录。\n"
                            + "Stop Huiyin and rename the folder, or name an empty one by huiyin.store.");
        }
        if (!Passwords.exist(places.keys())) {
            throw new CannotStart(
                    "密钥目录 " + places.keys() + " 里没有密钥。备份里不放密钥；没有原来的密钥，备份谁也读不出来。什么也没有动。\n"
                            + "The keys are not there; a backup does not hold them, and is unreadable without them.",
                    "先把另外保存的 keys 目录放回原处，或者用 --huiyin.keys=目录 指明，再恢复。\n"
                            + "Put the keys back, or name their folder by huiyin.keys.");
        }
    }

    private static boolean empty(Path folder) throws IOException {
        try (var inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        } catch (NoSuchFileException none) {
            return true;
        }
    }

    /** Copies the database to its place; it is found there only when it is whole. */
    public static void bring(Path copy, Places places) throws IOException {
        var fresh = Duplicate.folder(places.store()).resolve("database.restoring");
        Duplicate.tree(copy, fresh, any -> true);
        Files.move(fresh, places.store().resolve("database"), StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Starts the server, which mends what the copying left, lets the owner of the tables do what is to be done before
     * anybody else comes, and stops it again.
     *
     * @throws CannotStart where the keys are not those of this database
     */
    public static void wake(Places places, EngineSettings settings, Consumer<JdbcClient> owner) {
        try (var server = EmbeddedServer.start(places, settings)) {
            owner.accept(JdbcClient.create(
                    new DriverManagerDataSource(server.url(), server.ownerLogin(), server.ownerPassword())));
        }
    }
}
