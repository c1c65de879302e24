package org.huiyin.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

/** One running PostgreSQL server. Its life hangs on the thread that started it: when that ends, the kernel stops it. */
final class Postmaster implements AutoCloseable {

    private final CountDownLatch released = new CountDownLatch(1);
    private final CompletableFuture<Process> process = new CompletableFuture<>();
    private final Path firstWords;
    private final int port;

    private Postmaster(Path firstWords, int port) {
        this.firstWords = firstWords;
        this.port = port;
    }

    static Postmaster launch(Cluster cluster, int port, Map<String, String> settings) {
        var firstWords = cluster.folder().resolveSibling("database-start.log");
        var postmaster = new Postmaster(firstWords, port);
        var builder = new ProcessBuilder(command(cluster, port, settings))
                .redirectErrorStream(true)
                .redirectOutput(firstWords.toFile());
        builder.environment().put("LC_ALL", "C");
        Thread.ofPlatform().daemon().name("postgres").start(() -> postmaster.hold(builder));
        postmaster.process.join();
        return postmaster;
    }

    int port() {
        return port;
    }

    boolean alive() {
        return process.join().isAlive();
    }

    long pid() {
        return process.join().pid();
    }

    /** What the server said before its own log was open: why it did not start. */
    String firstWords() {
        try {
            return Files.readString(firstWords);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        released.countDown();
        process.join().onExit().join();
    }

    private void hold(ProcessBuilder builder) {
        try {
            process.complete(builder.start());
            released.await();
        } catch (IOException e) {
            process.completeExceptionally(new CannotStart(
                    "无法启动内置数据库：" + e.getMessage() + "\nThe embedded database could not be started.",
                    "安装 util-linux（unshare、setsid、setpriv），或者改用已有的服务器。\n" + Engine.NAME_A_SERVER,
                    e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> command(Cluster cluster, int port, Map<String, String> settings) {
        var arguments = new ArrayList<>(List.of("-D", cluster.folder().toString(), "-p", Integer.toString(port)));
        settings.forEach((name, value) -> arguments.addAll(List.of("-c", name + "=" + value)));
        return cluster.engine().command("postgres", arguments);
    }
}
