package org.huiyin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.test.context.DynamicPropertyRegistry;

/** A real disk of one megabyte for the files that come in, which only root can make. */
public final class SmallDisk {

    private final Path place;
    private final boolean mounted;

    private SmallDisk(Path place, boolean mounted) {
        this.place = place;
        this.mounted = mounted;
    }

    public static SmallDisk mount(String name, DynamicPropertyRegistry settings) {
        var place = Path.of("target", name).toAbsolutePath();
        try {
            Files.createDirectories(place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var disk = new SmallDisk(place, ran("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", place.toString()));
        settings.add("huiyin.files", () -> place.resolve("files").toString());
        settings.add("huiyin.files-reserve", () -> "100KB");
        return disk;
    }

    public boolean mounted() {
        return mounted;
    }

    public void unmount() {
        if (mounted) {
            ran("umount", "-l", place.toString());
        }
    }

    /** Until nothing more fits. */
    public void fill() throws IOException {
        try (var out = Files.newOutputStream(place.resolve("filler"))) {
            while (true) {
                out.write(new byte[4096]);
            }
        } catch (IOException full) {
            if (!String.valueOf(full.getMessage()).contains("No space left")) {
                throw full;
            }
        }
    }

    public void clean() throws IOException {
        Files.deleteIfExists(place.resolve("filler"));
    }

    public Stream<Path> files() throws IOException {
        try (var all = Files.walk(place)) {
            return all.filter(Files::isRegularFile).toList().stream();
        }
    }

    private static boolean ran(String... command) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException notHere) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
