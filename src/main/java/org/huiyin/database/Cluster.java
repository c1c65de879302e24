package org.huiyin.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;

/** The database's own folder: made once, and left alone by every server but one. */
record Cluster(Path folder, Engine engine) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    boolean exists() {
        return Files.exists(folder.resolve("PG_VERSION"));
    }

    /** Makes the cluster beside its place and moves it there only when it is whole. */
    void create(String superuserPassword) {
        try {
            var fresh = folder.resolveSibling(folder.getFileName() + ".new");
            FileSystemUtils.deleteRecursively(fresh);
            var passwordFile = Files.createTempFile("huiyin", null);
            try {
                Files.writeString(passwordFile, superuserPassword);
                initdb(fresh, passwordFile);
            } finally {
                Files.delete(passwordFile);
            }
            Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void initdb(Path fresh, Path passwordFile) throws IOException {
        // Chinese order comes from ICU; the character type must know Chinese too, or trigrams find none of it.
        var command = engine.command(
                "initdb",
                List.of(
                        "--pgdata=" + fresh,
                        "--username=" + DatabaseRole.SUPERUSER.login(),
                        "--pwfile=" + passwordFile,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale-provider=icu",
                        "--icu-locale=zh-Hans",
                        "--locale=C",
                        "--lc-ctype=C.UTF-8",
                        "--data-checksums"));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes());
        if (process.onExit().join().exitValue() != 0) {
            throw new CannotStart(
                    "无法建立内置数据库。\nThe embedded database could not be made:\n" + output, Engine.NAME_A_SERVER);
        }
    }

    /**
     * Waits until no PostgreSQL process works in this folder any more, then removes what a killed one left. Asking the
     * processes is surer than the number in {@code postmaster.pid}, which may by now be another program's.
     */
    void awaitAbandoned() throws InterruptedException {
        var until = Instant.now().plus(PATIENCE);
        for (var left = atWork(); left.isPresent(); left = atWork()) {
            if (Instant.now().isAfter(until)) {
                throw new CannotStart(
                        "数据目录 " + folder + " 仍被另一个 PostgreSQL 进程（" + left.get().pid() + "）使用。\n"
                                + "Another PostgreSQL process still works in this folder.",
                        "先停止该进程，再启动。\nStop that process, then start again.");
            }
            Thread.sleep(20);
        }
        try {
            Files.deleteIfExists(folder.resolve("postmaster.pid"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<ProcessHandle> atWork() {
        return ProcessHandle.allProcesses().filter(this::worksHere).findFirst();
    }

    private boolean worksHere(ProcessHandle process) {
        var proc = Path.of("/proc", Long.toString(process.pid()));
        try {
            return Files.readSymbolicLink(proc.resolve("exe")).endsWith("postgres")
                    && Files.isSameFile(proc.resolve("cwd"), folder);
        } catch (IOException e) {
            return false; // it has just ended, or belongs to somebody else
        }
    }
}
