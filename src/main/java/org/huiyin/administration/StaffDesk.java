package org.huiyin.administration;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.desk.BeijingTime;
import org.huiyin.desk.SignedIn;
import org.huiyin.directory.Account;
import org.huiyin.directory.Accounts;
import org.huiyin.directory.Body;
import org.huiyin.directory.Directories;
import org.huiyin.directory.Officer;
import org.huiyin.directory.Post;
import org.huiyin.procedure.Capacity;
import org.huiyin.registry.OpenWork;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 在岗与在办: whether every capacity for which work waits is held by somebody; figures only, no petition. */
@Component
public class StaffDesk {

    private final Directories directories;
    private final Accounts accounts;
    private final OpenWork work;
    private final Scope scope;

    StaffDesk(Directories directories, Accounts accounts, OpenWork work, Scope scope) {
        this.directories = directories;
        this.accounts = accounts;
        this.work = work;
        this.scope = scope;
    }

    /** What nobody holds though work waits comes first. */
    public List<StaffLine> lines(SignedIn me) {
        var bodies = scope.bodies(me);
        var open = work.at(scope.ids(me)).stream()
                .collect(Collectors.groupingBy(
                        OpenWork.Waiting::body, Collectors.toMap(OpenWork.Waiting::capacity, OpenWork.Waiting::count)));
        var all = accounts.all();
        return bodies.stream()
                .flatMap(body -> lines(body, open.getOrDefault(body.id(), Map.of()), all))
                .sorted(Comparator.comparing(line -> !line.vacant()))
                .toList();
    }

    private Stream<StaffLine> lines(Body body, Map<Capacity, Long> open, Map<Long, Account> all) {
        return Stream.of(Capacity.values())
                .map(capacity -> line(body, capacity, open.getOrDefault(capacity, 0L), all))
                .filter(line -> !line.holders().isEmpty() || line.open() > 0);
    }

    private StaffLine line(Body body, Capacity capacity, long open, Map<Long, Account> all) {
        var holders = holders(body, capacity, all);
        return new StaffLine(
                body.shortName(),
                capacity,
                holders.stream().map(Officer::name).toList(),
                until(holders, body, capacity),
                open);
    }

    private static @Nullable LocalDate until(List<Officer> holders, Body body, Capacity capacity) {
        var held = holders.stream()
                .flatMap(officer -> officer.postsOn(BeijingTime.today()).stream())
                .filter(post -> post.body() == body.id() && post.capacity() == capacity)
                .map(Post::until)
                .toList();
        return held.isEmpty() || held.stream().anyMatch(Objects::isNull) ? null : Collections.max(held);
    }

    private List<Officer> holders(Body body, Capacity capacity, Map<Long, Account> all) {
        return directories.current().officers().stream()
                .filter(officer -> officer.holds(body.id(), capacity, BeijingTime.today()))
                .filter(officer -> !all.getOrDefault(officer.id(), new Account(officer.id(), false, false))
                        .shut())
                .toList();
    }

    /** How much waits for one capacity at a body; of what is sealed nobody is told, it always counts as one. */
    long open(long body, Capacity capacity) {
        return capacity == Capacity.REPORT_SCREENER ? 1 : counted(body, capacity);
    }

    private long counted(long body, Capacity capacity) {
        return work.at(List.of(body)).stream()
                .filter(waiting -> waiting.capacity() == capacity)
                .mapToLong(OpenWork.Waiting::count)
                .sum();
    }

    /** How much waits at a body, whatever for; what waits for one of two capacities counts for each. */
    long open(long body) {
        var open = work.at(List.of(body)).stream()
                .filter(waiting -> waiting.capacity() != Capacity.REPORT_SCREENER)
                .mapToLong(OpenWork.Waiting::count)
                .sum();
        return open + (screened(body) ? 1 : 0);
    }

    private boolean screened(long body) {
        return directories.current().officers().stream()
                        .anyMatch(officer -> officer.holds(body, Capacity.REPORT_SCREENER, BeijingTime.today()))
                || counted(body, Capacity.REPORT_SCREENER) > 0;
    }
}
