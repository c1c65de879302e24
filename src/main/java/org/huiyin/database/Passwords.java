package org.huiyin.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/** Passwords of the embedded server's roles, kept in {@code keys/database.properties}, readable by the owner only. */
record Passwords(Map<DatabaseRole, String> byRole) {

    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final FileAttribute<?> OWNER_ONLY_FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    static boolean exist(Path keys) {
        return Files.exists(file(keys));
    }

    static Passwords readOrCreate(Path keys) {
        try {
            if (!exist(keys)) {
                create(keys);
            }
            return read(file(keys));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String of(DatabaseRole role) {
        return Objects.requireNonNull(byRole.get(role));
    }

    private static Path file(Path keys) {
        return keys.resolve("database.properties");
    }

    private static Passwords read(Path file) throws IOException {
        var lines = new Properties();
        try (var in = Files.newInputStream(file)) {
            lines.load(in);
        }
        return new Passwords(Arrays.stream(DatabaseRole.values())
                .collect(Collectors.toMap(role -> role, role -> passwordIn(lines, role, file))));
    }

    private static String passwordIn(Properties lines, DatabaseRole role, Path file) {
        var password = lines.getProperty(role.login());
        if (password == null) {
            throw new CannotStart(
                    file + " 中缺少 " + role.login() + " 的密码。\nNo password of " + role.login() + " in that file.",
                    "从备份恢复该文件。\nRestore the file from a backup of the keys.");
        }
        return password;
    }

    private static void create(Path keys) throws IOException {
        Files.createDirectories(keys, OWNER_ONLY_FOLDER);
        var fresh = keys.resolve("database.properties.new");
        Files.deleteIfExists(fresh);
        var text = Arrays.stream(DatabaseRole.values())
                .map(role -> role.login() + "=" + random() + "\n")
                .collect(Collectors.joining());
        try (var channel =
                FileChannel.open(fresh, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), OWNER_ONLY)) {
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)));
            channel.force(true);
        }
        Files.move(fresh, file(keys), StandardCopyOption.ATOMIC_MOVE);
    }

    private static String random() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
