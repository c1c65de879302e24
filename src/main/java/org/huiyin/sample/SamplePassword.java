package org.huiyin.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huiyin.database.Places;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The one password of all sample officers: another on every installation, as a sample is apt to be left open to the
 * network; kept beside the keys, so that each start can say it again.
 */
@Component
final class SamplePassword {

    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 10;

    private final Path file;
    private final String chosen;

    SamplePassword(Places places, @Value("${huiyin.sample.password:}") String chosen) {
        this.file = places.keys().resolve("sample-password");
        this.chosen = chosen;
    }

    /** Empty on an installation without the sample. */
    Optional<String> kept() {
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The kept one, or a new one that is kept from now on. */
    String make() {
        return kept().orElseGet(() -> keep(chosen.isEmpty() ? drawn() : chosen));
    }

    private String keep(String password) {
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, password + "\n");
            return password;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String drawn() {
        return new SecureRandom()
                .ints(LENGTH, 0, LETTERS.length())
                .mapToObj(at -> String.valueOf(LETTERS.charAt(at)))
                .collect(Collectors.joining());
    }
}
