package org.huiyin.operation;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.huiyin.database.Duplicate;

/** The list of all files in a backup with their digests, as {@code sha256sum --check} reads it too. */
final class Manifest {

    private static final String NAME = "SHA256SUMS";

    private final Path folder;

    Manifest(Path folder) {
        this.folder = folder;
    }

    /** Written last: a backup without it did not come to its end. */
    int write() throws IOException {
        var sums = sums();
        Duplicate.text(
                folder.resolve(NAME),
                sums.entrySet().stream()
                        .map(file -> file.getValue() + "  " + file.getKey() + "\n")
                        .collect(Collectors.joining()));
        return sums.size();
    }

    /** What is not as it was when the backup was made; empty when all is well. */
    List<String> faults() throws IOException {
        var list = folder.resolve(NAME);
        if (!Files.isRegularFile(list)) {
            return List.of("没有 " + NAME + "：这不是备份，或者备份没有做完");
        }
        var faults = new ArrayList<String>();
        var here = sums();
        for (var line : Files.readAllLines(list)) {
            var parts = line.split("  ", 2);
            var found = parts.length == 2 ? here.remove(parts[1]) : null;
            if (found == null) {
                faults.add((parts.length == 2 ? parts[1] : line) + "：缺失");
            } else if (!found.equals(parts[0])) {
                faults.add(parts[1] + "：内容与备份时不同");
            }
        }
        here.keySet().forEach(file -> faults.add(file + "：备份时没有这个文件"));
        return faults;
    }

    private TreeMap<String, String> sums() throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !folder.relativize(file).toString().equals(NAME))
                    .collect(Collectors.toMap(
                            file -> folder.relativize(file).toString(),
                            Manifest::sum,
                            (one, other) -> one,
                            TreeMap::new));
        }
    }

    private static String sum(Path file) {
        try (var in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
