package org.huiyin.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.huiyin.database.CannotStart;

/** The folder of the keys: one file of 32 random bytes for each version of a key, for the owner's eyes, never overwritten. */
record KeyFolder(Path path) {

    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final FileAttribute<?> OWNER_ONLY_FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    /** The keys of which no version is here. */
    List<KeyName> missing() {
        return Arrays.stream(KeyName.values())
                .filter(name -> versions(name).isEmpty())
                .toList();
    }

    /** Makes the first version of each missing key. Two nodes that do so at once end up with the same keys. */
    void makeMissing() {
        try {
            Files.createDirectories(path, OWNER_ONLY_FOLDER);
            for (var name : missing()) {
                make(path.resolve(name.file(1)));
            }
            flush(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<KeyName, NavigableMap<Integer, Subkeys>> read() {
        var keys = new EnumMap<KeyName, NavigableMap<Integer, Subkeys>>(KeyName.class);
        for (var name : KeyName.values()) {
            var versions = new TreeMap<Integer, Subkeys>();
            versions(name).forEach(version -> versions.put(version, read(path.resolve(name.file(version)))));
            keys.put(name, versions);
        }
        return keys;
    }

    private Set<Integer> versions(KeyName name) {
        if (!Files.isDirectory(path)) {
            return Set.of();
        }
        try (var files = Files.list(path)) {
            return files.map(file -> name.version(file.getFileName().toString()))
                    .flatMap(version -> version.stream().boxed())
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Subkeys read(Path file) {
        try {
            var bytes = Files.readAllBytes(file);
            if (bytes.length != Subkeys.BYTES) {
                throw new CannotStart(
                        "密钥文件 " + file + " 不完整：应为 " + Subkeys.BYTES + " 字节。\nThis key file is not whole.",
                        "从备份恢复该文件，再启动。\nRestore the file from a backup of the keys.");
            }
            return new Subkeys(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Written and flushed aside, then linked into place: a link, unlike a move, never replaces what is there. */
    private void make(Path file) throws IOException {
        var fresh = path.resolve(
                "." + file.getFileName() + "." + ProcessHandle.current().pid());
        Files.deleteIfExists(fresh);
        try (var channel =
                FileChannel.open(fresh, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), OWNER_ONLY)) {
            channel.write(ByteBuffer.wrap(random()));
            channel.force(true);
        }
        try {
            Files.createLink(file, fresh);
        } catch (FileAlreadyExistsException another) {
            // another node was faster, and its key holds
        } finally {
            Files.delete(fresh);
        }
    }

    private static byte[] random() {
        var bytes = new byte[Subkeys.BYTES];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    private static void flush(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
