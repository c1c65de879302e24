package org.huiyin.desk.gate;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.huiyin.database.Viewer;
import org.huiyin.desk.SignedIn;
import org.huiyin.directory.Directories;
import org.huiyin.directory.Officer;
import org.huiyin.directory.Post;
import org.huiyin.directory.Source;
import org.huiyin.identity.Keyring;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where an officer sits today, asked of the directory at every request: a post that ended opens nothing any more. */
@Component
class Seats {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Directories directories;
    private final Keyring keyring;

    Seats(Directories directories, Keyring keyring) {
        this.directories = directories;
        this.keyring = keyring;
    }

    /** All bodies at which the officer holds a post today; empty when he left or the id is unknown. */
    List<SignedIn> of(long id, Source source) {
        return officer(id).map(officer -> of(officer, source)).orElse(List.of());
    }

    /** The wished body if he sits there, otherwise the first of his posts. */
    static Optional<SignedIn> at(@Nullable Long wished, List<SignedIn> seats) {
        return seats.stream()
                .filter(seat -> wished != null && seat.body().id() == wished)
                .findFirst()
                .or(() -> seats.stream().findFirst());
    }

    Viewer viewer(Officer officer) {
        var directory = directories.current();
        var shut = directory.shutClear(officer, today()).stream()
                .map(keyring::token)
                .toList();
        return new Viewer(directory.viewerTokens(officer, today()), shut, null);
    }

    private List<SignedIn> of(Officer officer, Source source) {
        var directory = directories.current();
        return officer.postsOn(today()).stream()
                .collect(groupingBy(Post::body, LinkedHashMap::new, mapping(Post::capacity, toSet())))
                .entrySet()
                .stream()
                .map(seat -> new SignedIn(officer, directory.body(seat.getKey()), seat.getValue(), source))
                .toList();
    }

    private Optional<Officer> officer(long id) {
        try {
            return Optional.of(directories.current().officer(id));
        } catch (NoSuchElementException unknown) {
            return Optional.empty();
        }
    }

    private static LocalDate today() {
        return LocalDate.now(CHINA);
    }
}
