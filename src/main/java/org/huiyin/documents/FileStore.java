package org.huiyin.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.huiyin.database.Places;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Sealed bytes on disk, each under the digest of its ciphertext: on the disk for good before its row is, never overwritten. */
@Component
public class FileStore {

    private static final Pattern ADDRESS = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;
    private final long reserve;

    FileStore(
            Places places,
            @Value("${huiyin.files:}") String folder,
            @Value("${huiyin.files-reserve:200MB}") DataSize reserve) {
        this.folder = folder(places, folder);
        this.reserve = reserve.toBytes();
    }

    /** Where the files lie; {@code setting} is {@code huiyin.files}, empty where it is not set. */
    public static Path folder(Places places, String setting) {
        return setting.isEmpty()
                ? places.store().resolve("files")
                : Path.of(setting).toAbsolutePath().normalize();
    }

    /** Seals and stores; the bytes survive a power cut once this has returned. */
    public Stored put(byte[] clear, Sealing sealing) {
        var sealed = sealing.seal(clear);
        room(sealed.length);
        var address = Digests.sha256(sealed);
        try {
            Durable.write(place(address), sealed);
        } catch (IOException e) {
            throw full(e) ? new DiskFull(0) : new UncheckedIOException(e);
        }
        return new Stored(address, clear.length);
    }

    /** The clear bytes; throws {@link FileDamaged} where they are missing or changed. */
    public byte[] get(String address, Sealing sealing) {
        var sealed = read(address);
        if (!Digests.sha256(sealed).equals(address)) {
            throw new FileDamaged(address, "was changed on disk");
        }
        return sealing.open(sealed);
    }

    /** Others fill a disk between the question and the writing; what was begun is gone again, and no row names it. */
    private static boolean full(IOException thrown) {
        var told = String.valueOf(thrown.getMessage());
        return told.contains("No space left") || told.contains("Disk quota exceeded");
    }

    /** Refuses, before a number is drawn or a byte written, what would leave too little room on the disk. */
    public void room(long bytes) {
        try {
            var left = Files.getFileStore(Durable.folder(folder)).getUsableSpace();
            if (left - bytes < reserve) {
                throw new DiskFull(left);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] read(String address) {
        var place = place(address);
        try {
            if (!Files.exists(place)) {
                throw new FileDamaged(address, "is missing");
            }
            return Files.readAllBytes(place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path place(String address) {
        if (!ADDRESS.matcher(address).matches()) {
            throw new IllegalArgumentException("not an address of a file");
        }
        return folder.resolve(address.substring(0, 2))
                .resolve(address.substring(2, 4))
                .resolve(address);
    }
}
