package org.huiyin.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A copy of the embedded server's folder, taken while it runs, as PostgreSQL's own base backup does it: between the begin
 * and the end of a backup the files may change while they are copied; the log written meanwhile goes along and mends
 * them at the first start of the copy, which then is what the original was at the end.
 */
public final class HotCopy {

    /** Emptied or written anew at every start; their folders must be there. */
    private static final Set<String> EMPTY = Set.of(
            "pg_wal",
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans");

    private static final Set<String> LEFT_OUT =
            Set.of("log", "postmaster.pid", "postmaster.opts", "backup_label", "pg_internal.init");

    private static final String CONTROL = "global/pg_control";

    private final Path from;
    private final Path to;

    private HotCopy(Path from, Path to) {
        this.from = from;
        this.to = to;
    }

    /** Copies into {@code target}, where nothing is yet. */
    public static void of(EmbeddedServer server, Places places, Path target) throws IOException {
        try (var superuser = server.asSuperuser()) {
            new HotCopy(places.store().resolve("database"), target).copy(superuser);
        } catch (SQLException e) {
            throw new IOException("内置数据库没有完成备份：" + e.getMessage(), e);
        }
    }

    private void copy(Connection superuser) throws SQLException, IOException {
        // the log is kept while this session lasts, however long the copying takes
        ask(superuser, "select pg_create_physical_replication_slot('huiyin_' || pg_backend_pid(), true, true)");
        var first = ask(superuser, "select pg_walfile_name(pg_backup_start('huiyin', true))")
                .getFirst();
        Duplicate.tree(from, to, HotCopy::wanted);
        for (var folder : EMPTY) {
            Duplicate.folder(to.resolve(folder));
        }
        control();
        var end = ask(superuser, "select labelfile, pg_walfile_name(lsn) from pg_backup_stop(false)");
        Duplicate.text(to.resolve("backup_label"), end.getFirst());
        log(first, end.getLast());
    }

    private static boolean wanted(Path inside) {
        var top = inside.getName(0).toString();
        var name = inside.getFileName().toString();
        return !(EMPTY.contains(top) || LEFT_OUT.contains(top) || LEFT_OUT.contains(name))
                && !name.startsWith("pgsql_tmp")
                && !inside.toString().equals(CONTROL);
    }

    /** Last, and read until two readings agree: it may be written at this moment. */
    private void control() throws IOException {
        var before = new byte[0];
        var now = Files.readAllBytes(from.resolve(CONTROL));
        while (!Arrays.equals(before, now)) {
            before = now;
            now = Files.readAllBytes(from.resolve(CONTROL));
        }
        var place = to.resolve(CONTROL);
        Files.createDirectories(place.getParent());
        Files.write(place, now);
    }

    private void log(String first, String last) throws IOException {
        Duplicate.tree(from.resolve("pg_wal"), to.resolve("pg_wal"), inside -> {
            var name = inside.toString();
            return name.endsWith(".history")
                    || name.matches("[0-9A-F]{24}") && name.compareTo(first) >= 0 && name.compareTo(last) <= 0;
        });
    }

    private static List<String> ask(Connection superuser, String question) throws SQLException {
        try (var statement = superuser.createStatement();
                var rows = statement.executeQuery(question)) {
            rows.next();
            return row(rows);
        }
    }

    private static List<String> row(ResultSet rows) throws SQLException {
        var values = new String[rows.getMetaData().getColumnCount()];
        for (var i = 0; i < values.length; i++) {
            values[i] = String.valueOf(rows.getString(i + 1));
        }
        return List.of(values);
    }
}
