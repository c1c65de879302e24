package org.huiyin.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One running PostgreSQL server. Its life hangs on the thread that starts it: when that ends, the kernel stops the
 * server. Once {@linkplain #keep kept}, a server that is killed is started again.
 */
final class Postmaster implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Postmaster.class);

    private final Cluster cluster;
    private final int port;
    private final ProcessBuilder builder;
    private final CompletableFuture<Process> first = new CompletableFuture<>();
    private final Thread holder;
    private volatile boolean kept;
    private volatile Process process;

    private Postmaster(Cluster cluster, int port, Map<String, String> settings) {
        this.cluster = cluster;
        this.port = port;
        this.builder = new ProcessBuilder(command(cluster, port, settings))
                .redirectErrorStream(true)
                .redirectOutput(firstWordsOf(cluster).toFile());
        builder.environment().put("LC_ALL", "C");
        this.holder = Thread.ofPlatform().daemon().name("postgres").start(this::hold);
        this.process = started();
    }

    static Postmaster launch(Cluster cluster, int port, Map<String, String> settings) {
        return new Postmaster(cluster, port, settings);
    }

    int port() {
        return port;
    }

    boolean alive() {
        return process.isAlive();
    }

    /** From now on a killed server comes back, on the same port. */
    void keep() {
        kept = true;
    }

    /** What the server said before its own log was open: why it did not start. */
    String firstWords() {
        try {
            return Files.readString(firstWordsOf(cluster));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        holder.interrupt();
        try {
            holder.join();
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Process started() {
        try {
            return first.join();
        } catch (CompletionException e) {
            throw new CannotStart(
                    "无法启动内置数据库：" + e.getMessage() + "\nThe embedded database could not be started.",
                    "安装 util-linux（unshare、setsid、setpriv），或者改用已有的服务器。\n" + Engine.NAME_A_SERVER,
                    e);
        }
    }

    private void hold() {
        try {
            process = builder.start();
            first.complete(process);
            while (process.waitFor() >= 0 && kept) {
                LOG.error("PostgreSQL was ended from outside ({}) and is started again", process.exitValue());
                cluster.awaitAbandoned();
                process = builder.start();
            }
        } catch (IOException e) {
            first.completeExceptionally(e);
        } catch (InterruptedException e) {
            // close() was called; the end of this thread is what stops the server
        }
    }

    private static Path firstWordsOf(Cluster cluster) {
        return cluster.folder().resolveSibling("database-start.log");
    }

    private static List<String> command(Cluster cluster, int port, Map<String, String> settings) {
        var arguments = new ArrayList<>(List.of("-D", cluster.folder().toString(), "-p", Integer.toString(port)));
        settings.forEach((name, value) -> arguments.addAll(List.of("-c", name + "=" + value)));
        return cluster.engine().command("postgres", arguments);
    }
}
