package org.huiyin.documents;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writing that a power cut cannot take back: content first, then the entry in its folder, then the folder's own entry. */
final class Durable {

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");

    private Durable() {}

    /** A file that is there already under this name has the same content, and is left alone. */
    static void write(Path file, byte[] bytes) throws IOException {
        var parent = folder(file.getParent());
        if (Files.exists(file)) {
            return;
        }
        var draft = parent.resolve(".draft-" + UUID.randomUUID());
        try {
            fill(draft, bytes);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
        sync(parent);
    }

    /** The folder, made with its parents where it is missing, for the owner of the process alone. */
    static Path folder(@Nullable Path folder) throws IOException {
        if (folder == null) {
            throw new IOException("files need a folder");
        }
        if (!Files.isDirectory(folder)) {
            var parent = folder(folder.getParent());
            make(folder);
            sync(parent);
        }
        return folder;
    }

    private static void make(Path folder) throws IOException {
        try {
            Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder)) {
                throw e; // somebody else made it meanwhile, but not as a folder
            }
        }
    }

    private static void fill(Path draft, byte[] bytes) throws IOException {
        try (var channel = FileChannel.open(draft, CREATE_NEW, WRITE)) {
            var rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    private static void sync(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, READ)) {
            channel.force(true);
        }
    }
}
