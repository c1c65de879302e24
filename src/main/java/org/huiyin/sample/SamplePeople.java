package org.huiyin.sample;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.huiyin.database.Viewer;
import org.huiyin.directory.Actor;
import org.huiyin.directory.Directories;
import org.huiyin.directory.Occasion;
import org.huiyin.directory.Officer;
import org.huiyin.directory.Post;
import org.huiyin.directory.Source;
import org.huiyin.identity.Keyring;
import org.huiyin.procedure.Capacity;
import org.huiyin.procedure.Rule;
import org.huiyin.registry.QueryCodes;
import org.springframework.stereotype.Component;

/** The eyes and the occasions of those who act in the sample: like everybody, they see and do only what is theirs. */
@Component
final class SamplePeople {

    static final ZoneId HERE = ZoneId.of("Asia/Shanghai");

    private final Directories directories;
    private final Keyring keyring;
    private final QueryCodes codes;

    SamplePeople(Directories directories, Keyring keyring, QueryCodes codes) {
        this.directories = directories;
        this.keyring = keyring;
        this.codes = codes;
    }

    Officer officer(String login) {
        return directories.current().officerByLogin(login).orElseThrow();
    }

    Viewer eyes(String login) {
        var directory = directories.current();
        var today = LocalDate.now(HERE);
        var shut = directory.shutClear(officer(login), today).stream()
                .map(keyring::token)
                .toList();
        return new Viewer(directory.viewerTokens(officer(login), today), shut, null);
    }

    Viewer eyesOfWriter(String queryCode) {
        return new Viewer(List.of(codes.token(queryCode)), List.of(), null);
    }

    /** In the capacity that the rule asks for and the officer holds. */
    Occasion occasion(String login, Rule rule, LocalDateTime occurred, String request) {
        var post = officer(login).postsOn(LocalDate.now(HERE)).stream()
                .filter(held -> rule.by().contains(held.capacity()))
                .findFirst()
                .orElseThrow();
        return occasion(login, post, occurred, request);
    }

    Occasion registering(String login, LocalDateTime occurred, String request) {
        var post = officer(login).postsOn(LocalDate.now(HERE)).stream()
                .filter(held -> held.capacity() == Capacity.REGISTRAR)
                .findFirst()
                .orElseThrow();
        return occasion(login, post, occurred, request);
    }

    Occasion ofWriter(String queryCode, LocalDateTime occurred, String request) {
        return new Occasion(
                new Actor.Petitioner(codes.token(queryCode)),
                Capacity.PETITIONER,
                null,
                occurred,
                Source.SAMPLE,
                id(request));
    }

    private Occasion occasion(String login, Post post, LocalDateTime occurred, String request) {
        return new Occasion(
                new Actor.Officer(officer(login).id()),
                post.capacity(),
                post.body(),
                occurred,
                Source.SAMPLE,
                id(request));
    }

    /** The same step again has the same id, so that a start that was broken off goes on where it stood. */
    private static UUID id(String request) {
        return UUID.nameUUIDFromBytes(("sample/" + request).getBytes(StandardCharsets.UTF_8));
    }
}
