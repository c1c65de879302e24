package org.huiyin;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The program as an operator runs it: a process of its own, without the tests beside it, with its words in a file. */
public final class HuiyinProcess implements AutoCloseable {

    public static final Path ENGINE = Path.of("target", "engine").toAbsolutePath();

    /** Of all officers of the sample. */
    public static final String PASSWORD = "qinghe-2026-long";

    private static final Pattern READY = Pattern.compile("http://localhost:(\\d+)/");
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** What a command answered. */
    public record Said(int code, String words) {}

    private final Process process;
    private final Path log;

    private HuiyinProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /**
     * Lays a whole installation with the sample county into this folder, stopped: made once for these migrations, and
     * copied from then on.
     */
    public static void seeded(Path home) throws IOException, InterruptedException {
        var seed = Path.of("target", "seed", version()).toAbsolutePath();
        if (!Files.exists(seed)) {
            var making = Files.createDirectories(seed.getParent())
                    .resolve("making-" + ProcessHandle.current().pid());
            try (var first = server(making, "--huiyin.sample.password=" + PASSWORD)) {
                first.address();
            }
            Files.move(making, seed);
        }
        for (var place : List.of("data", "keys", "seals")) {
            Files.createDirectories(seed.resolve(place));
            var copied = new ProcessBuilder(
                            "cp",
                            "-a",
                            seed.resolve(place).toString(),
                            Files.createDirectories(home).toString())
                    .start()
                    .waitFor();
            if (copied != 0) {
                throw new IOException("the seed could not be copied");
            }
        }
    }

    private static String version() throws IOException {
        try (var migrations = Files.list(Path.of("src/main/resources/db/migration"))) {
            return Integer.toHexString(migrations
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList()
                    .hashCode());
        }
    }

    /** A server on a free port, once it is ready; {@code home} has its data, keys and seals. */
    public static HuiyinProcess server(Path home, String... more) throws IOException, InterruptedException {
        var arguments = new ArrayList<String>(List.of(more));
        if (arguments.stream().noneMatch(argument -> argument.startsWith("--server.port"))) {
            arguments.add("--server.port=0");
        }
        var server = launch(home, arguments);
        var until = Instant.now().plus(PATIENCE);
        while (!READY.matcher(server.words()).find()) {
            if (!server.process.isAlive() || Instant.now().isAfter(until)) {
                throw new IllegalStateException("the server did not start:\n" + server.words());
            }
            Thread.sleep(50);
        }
        return server;
    }

    /** A command, or a server that is expected not to start, run to its end. */
    public static Said run(Path home, String... arguments) throws IOException, InterruptedException {
        try (var command = launch(home, List.of(arguments))) {
            return new Said(command.process.waitFor(), command.words());
        }
    }

    private static HuiyinProcess launch(Path home, List<String> arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", // it is to start soon, not to run long
                "-Dstdout.encoding=UTF-8",
                "-cp",
                withoutTests(),
                "org.huiyin.Huiyin"));
        command.addAll(arguments);
        Stream.of("store=data", "keys=keys", "seals=seals")
                .map(place -> place.split("="))
                .filter(place ->
                        arguments.stream().noneMatch(argument -> argument.startsWith("--huiyin." + place[0] + "=")))
                .forEach(place -> command.add("--huiyin." + place[0] + "=" + home.resolve(place[1])));
        command.add("--huiyin.postgres.engine=" + ENGINE);
        var log = Files.createTempFile(Files.createDirectories(home), "log", ".txt");
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new HuiyinProcess(process, log);
    }

    /** The beans of the tests beside it would be started too. */
    private static String withoutTests() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !Path.of(entry).endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    public String words() throws IOException {
        return new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
    }

    public String address() throws IOException {
        var ready = READY.matcher(words());
        if (!ready.find()) {
            throw new IllegalStateException("not ready");
        }
        return "http://localhost:" + ready.group(1);
    }

    /** As when the power goes. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
