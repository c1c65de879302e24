package org.huiyin.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.function.Predicate;

/** Copies files and folders for a backup and back: for their owner's eyes only, and on the disk for good. */
public final class Duplicate {

    private static final FileAttribute<?> FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final FileAttribute<?> FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private Duplicate() {}

    /** The folder with all its parents that are missing. */
    public static Path folder(Path folder) throws IOException {
        return Files.createDirectories(folder, FOLDER);
    }

    /**
     * Copies a folder with all that lies in it. What vanishes meanwhile is passed over, as its owner did away with it.
     *
     * @param wanted by the path inside the folder; a folder that is not wanted is left out with all it holds
     */
    public static void tree(Path from, Path to, Predicate<Path> wanted) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes is) throws IOException {
                var inside = from.relativize(folder);
                if (!inside.toString().isEmpty() && !wanted.test(inside)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                folder(to.resolve(inside));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes is) throws IOException {
                var inside = from.relativize(file);
                if (is.isRegularFile() && wanted.test(inside)) {
                    file(file, to.resolve(inside));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }
        });
    }

    /** Copies one file to a place where none is; nothing comes there when the file has vanished. */
    public static void file(Path from, Path to) throws IOException {
        try (var in = FileChannel.open(from, StandardOpenOption.READ);
                var out = FileChannel.open(to, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), FILE)) {
            long at = 0;
            long moved;
            do {
                moved = in.transferTo(at, 1 << 24, out);
                at += moved;
            } while (moved > 0);
            out.force(true);
        } catch (NoSuchFileException gone) {
            if (Files.exists(from)) {
                throw gone;
            }
        }
    }

    /** Writes a small text to a place where none is. */
    public static void text(Path to, String text) throws IOException {
        Files.createFile(to, FILE);
        Files.writeString(to, text, StandardOpenOption.SYNC);
    }
}
