package org.huiyin.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL programs, unpacked once per version from the archive on the class path. */
record Engine(Path folder) {

    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";
    private static final Pattern VERSION = Pattern.compile("-(\\d+(?:\\.\\d+)+)\\.jar");

    static Engine unpackedIn(Path engines) {
        var archive = archive();
        var folder = engines.resolve(version(archive));
        if (!Files.isDirectory(folder)) {
            unpack(archive, folder);
        }
        return new Engine(folder);
    }

    /**
     * The command line of one of the programs. PostgreSQL refuses to run as root, so root's is run in a user namespace
     * of its own; {@code setsid} keeps it out of reach of Ctrl-C, and {@code setpriv} has the kernel stop it
     * (SIGINT, a fast and clean stop) when the thread that started it ends, however this process ends.
     */
    List<String> command(String program, List<String> arguments) {
        var command = new ArrayList<String>();
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(List.of("setsid", "setpriv", "--pdeathsig", "INT"));
        command.add(folder.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        return command;
    }

    private static URL archive() {
        var archive = Engine.class.getResource(ARCHIVE);
        var system = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        if (archive == null || !system.equals("Linux amd64")) {
            throw new CannotStart(
                    "内置数据库只支持 Linux amd64，当前系统是 " + system + "。\n"
                            + "The embedded database runs on Linux amd64 only; this is " + system + ".",
                    NAME_A_SERVER);
        }
        return archive;
    }

    /** How to use a PostgreSQL server of one's own. */
    static final String NAME_A_SERVER = """
            请使用已有的 PostgreSQL（15 或更新），设置 spring.datasource.url、spring.datasource.username、\
            spring.datasource.password、spring.flyway.user、spring.flyway.password（见 docs/operations.md）。
            Name a PostgreSQL server (15 or newer) by these settings; docs/operations.md has the lines.""";

    private static String version(URL archive) {
        var name = VERSION.matcher(archive.toString());
        if (!name.find()) {
            throw new IllegalStateException("No version in " + archive);
        }
        return name.group(1);
    }

    private static void unpack(URL archive, Path folder) {
        try {
            Files.createDirectories(folder.getParent());
            var partial = Files.createTempDirectory(folder.getParent(), "unpacking");
            Files.setPosixFilePermissions(partial, PosixFilePermissions.fromString("rwxr-xr-x"));
            try (var in = archive.openStream()) {
                extract(in, partial);
            }
            moveUnlessThere(partial, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void moveUnlessThere(Path partial, Path folder) throws IOException {
        try {
            Files.move(partial, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            FileSystemUtils.deleteRecursively(partial);
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
    }

    private static void extract(InputStream archive, Path folder) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive)))) {
            @Nullable TarArchiveEntry entry;
            while ((entry = tar.getNextEntry()) != null) {
                extract(tar, entry, folder.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void extract(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target);
        if ((entry.getMode() & 0100) != 0) {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
