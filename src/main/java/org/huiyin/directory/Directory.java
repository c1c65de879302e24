package org.huiyin.directory;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huiyin.procedure.Capacity;
import org.jspecify.annotations.Nullable;

/** The whole directory as it stood at one moment; immutable. Ids that do not exist are a bug and throw. */
public final class Directory {

    private final BodyTree tree;
    private final Map<Long, Officer> officers;
    private final Map<String, Officer> logins;
    private final List<Subject> subjects;
    private final Places places;
    private final Competences competences;
    private final TermLengths lengths;
    private final Signers signers;
    private final List<TermSetting> settings;
    private final List<Signing> signings;
    private final List<Checking> checkings;
    private final List<Provision> provisions;

    Directory(DirectoryRows rows) {
        tree = new BodyTree(rows.bodies(), rows.reviewers());
        officers = rows.officers().stream().collect(toUnmodifiableMap(Officer::id, Function.identity()));
        logins = rows.officers().stream().collect(toUnmodifiableMap(Officer::login, Function.identity()));
        subjects = List.copyOf(rows.subjects());
        places = rows.places();
        competences = new Competences(rows.responsibilities(), tree);
        lengths = new TermLengths(rows.terms());
        signers = new Signers(rows.signings(), rows.checkings());
        signings = List.copyOf(rows.signings());
        checkings = List.copyOf(rows.checkings());
        provisions = List.copyOf(rows.provisions());
        settings = List.copyOf(rows.terms());
    }

    public Body body(long id) {
        return tree.body(id);
    }

    public Optional<Body> bodyByCode(String code) {
        return tree.byCode(code);
    }

    /** All bodies ever, by code. */
    public List<Body> bodies() {
        return tree.all();
    }

    /** The bodies above this one, nearest first. */
    public List<Body> ancestors(long body) {
        return tree.ancestors(body);
    }

    /** The body that reviews (复查) what this one decided. */
    public Optional<Body> reviewer(long body) {
        return tree.reviewer(body);
    }

    /** Whether somebody of that capacity may sign acts of that code, such as {@code HANDLING.reply}, at that body. */
    public boolean maySign(String act, Capacity capacity, long body) {
        return signers.may(act, capacity, body);
    }

    /** Whether acts of that code are checked (核稿) at that body before they are signed. */
    public boolean checks(String act, long body) {
        return signers.checks(act, body);
    }

    /** Who signs what: the defaults, and what bodies have set for themselves, whenever it begins. */
    public List<Signing> signings() {
        return signings;
    }

    /** What is checked before it is signed, whenever it begins. */
    public List<Checking> checkings() {
        return checkings;
    }

    /** The articles that papers may rest on, those of other days too: by law, number and item. */
    public List<Provision> provisions() {
        return provisions;
    }

    /** All officers, by login. */
    public List<Officer> officers() {
        return officers.values().stream()
                .sorted(Comparator.comparing(Officer::login))
                .toList();
    }

    public Officer officer(long id) {
        var officer = officers.get(id);
        if (officer == null) {
            throw new NoSuchElementException("no officer " + id);
        }
        return officer;
    }

    public Optional<Officer> officerByLogin(String login) {
        return Optional.ofNullable(logins.get(login));
    }

    /** All subjects, by code. */
    public List<Subject> subjects() {
        return subjects;
    }

    public Optional<Subject> subject(String code) {
        return subjects.stream().filter(s -> s.code().equals(code)).findFirst();
    }

    public Optional<Division> division(String code) {
        return places.division(code);
    }

    /** The divisions directly under one, by code; the provinces under null. */
    public List<Division> divisionsUnder(@Nullable String parent) {
        return places.under(parent);
    }

    /** Province, city, county and township in one line; empty for an unknown code. */
    public String placeName(String division) {
        return places.fullName(division);
    }

    /**
     * The body that answers for a subject in a place: the most specific place first, and in it the most specific
     * subject. Bodies that have a last day are passed over.
     */
    public Optional<Body> competent(String subject, String division) {
        return competences.competent(subject, division);
    }

    /** The length of a term at a body: its own newest setting of that day, never longer than the statutory one. */
    public int length(String term, int statutory, long body, LocalDate on) {
        return lengths.length(term, statutory, body, on);
    }

    /** What bodies have set for themselves, whenever it begins. */
    public List<TermSetting> termSettings() {
        return settings;
    }

    /** What opens rows to an officer: o:id, and b:body:CAPACITY for each post held that day. None when inactive. */
    public List<String> viewerTokens(Officer officer, LocalDate day) {
        var posts = officer.postsOn(day).stream().map(post -> "b:" + post.body() + ":" + post.capacity());
        return officer.active()
                ? Stream.concat(Stream.of("o:" + officer.id()), posts)
                        .distinct()
                        .toList()
                : List.of();
    }

    /** What shuts rows to an officer: o:id, and b:body for each body held a post at that day and all above it. */
    public List<String> shutClear(Officer officer, LocalDate day) {
        var bodies = officer.posts().stream()
                .filter(post -> post.heldOn(day))
                .flatMap(post -> Stream.concat(Stream.of(body(post.body())), ancestors(post.body()).stream()))
                .map(body -> "b:" + body.id());
        return Stream.concat(Stream.of("o:" + officer.id()), bodies).distinct().toList();
    }
}
