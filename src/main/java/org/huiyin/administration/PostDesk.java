package org.huiyin.administration;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiyin.desk.BeijingTime;
import org.huiyin.desk.ChineseDate;
import org.huiyin.desk.SignedIn;
import org.huiyin.directory.Directories;
import org.huiyin.directory.Post;
import org.huiyin.directory.Staffing;
import org.huiyin.procedure.Capacity;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.server.ResponseStatusException;

/** Posts are given, handed over and ended, so that no work rests where nobody holds the capacity. */
@Component
public class PostDesk {

    private static final Set<Capacity> SIGNING = Set.of(Capacity.HEAD, Capacity.DEPUTY_HEAD);

    private final OfficerDesk officers;
    private final StaffDesk staff;
    private final Staffing staffing;
    private final Directories directories;
    private final Scope scope;
    private final Changes changes;
    private final TransactionTemplate transaction;

    PostDesk(
            OfficerDesk officers,
            StaffDesk staff,
            Staffing staffing,
            Directories directories,
            Scope scope,
            Changes changes,
            PlatformTransactionManager transactions) {
        this.officers = officers;
        this.staff = staff;
        this.staffing = staffing;
        this.directories = directories;
        this.scope = scope;
        this.changes = changes;
        this.transaction = new TransactionTemplate(transactions);
    }

    public EndingPage ending(long officer, String key, SignedIn me) {
        var page = officers.page(officer, me);
        var post = page.posts().stream()
                .filter(one -> one.running() && one.key().toString().equals(key))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var body = post.key().body();
        return new EndingPage(
                page,
                post,
                alone(officer, body, post.capacity()),
                staff.open(body, post.capacity()),
                officers.others(officer, body, me));
    }

    /** Whether nobody else holds a capacity at a body from tomorrow on. */
    boolean alone(long officer, long body, Capacity capacity) {
        return Boolean.TRUE.equals(transaction.execute(status ->
                staffing.alone(officer, body, capacity, BeijingTime.today().plusDays(1))));
    }

    /** Ends a post; where nobody else holds the capacity, somebody takes over in the same act. */
    public void end(EndingPage page, LocalDate last, @Nullable Long taker, boolean givenUp, SignedIn me) {
        refuseOwn(page.officer(), me);
        var key = page.post().key();
        if (taker != null) {
            unmixed(taker, List.of(key.capacity()));
        }
        var what = "%s不再任%s，最后一天%s%s"
                .formatted(
                        page.officer().name(),
                        named(key.body(), key.capacity()),
                        ChineseDate.full(last),
                        taker == null ? "" : "；由" + name(taker) + "接手");
        changes.make(
                me,
                key.body(),
                what,
                () -> staffing.end(
                        page.officer().id(),
                        new Post(key.body(), key.capacity(), key.since(), null),
                        last,
                        taker,
                        givenUp && page.mayGiveUp()));
    }

    public void appoint(
            OfficerPage officer,
            long body,
            Capacity capacity,
            LocalDate since,
            @Nullable LocalDate until,
            SignedIn me) {
        refuseOwn(officer, me);
        unmixed(officer.id(), List.of(capacity));
        var what = "%s任%s，%s起%s"
                .formatted(
                        officer.name(),
                        named(body, capacity),
                        ChineseDate.full(since),
                        until == null ? "" : "，到" + ChineseDate.full(until));
        changes.make(me, body, what, () -> staffing.appoint(officer.id(), new Post(body, capacity, since, until)));
    }

    /** 授权代办、授权代批: for these days a deputy holds the same posts; the holder keeps them. */
    public void delegate(
            OfficerPage officer,
            List<PostLine> posts,
            long deputy,
            LocalDate since,
            LocalDate until,
            @Nullable String basis,
            SignedIn me) {
        if (basis == null && posts.stream().anyMatch(post -> SIGNING.contains(post.capacity()))) {
            throw new IllegalArgumentException("代负责人签批的，请写明授权的依据");
        }
        unmixed(deputy, posts.stream().map(PostLine::capacity).toList());
        var what = "%s授权，%s至%s由%s代办：%s%s"
                .formatted(
                        officer.name(),
                        ChineseDate.full(since),
                        ChineseDate.full(until),
                        name(deputy),
                        posts.stream().map(PostLine::title).collect(Collectors.joining("、")),
                        basis == null ? "" : "；依据：" + basis);
        changes.make(
                me,
                posts.getFirst().key().body(),
                what,
                () -> posts.forEach(post -> staffing.appoint(
                        deputy, new Post(post.key().body(), post.capacity(), since, until, officer.id(), basis))));
    }

    public Map<String, String> deputies(OfficerPage officer, SignedIn me) {
        var first = officer.standing().stream()
                .mapToLong(post -> post.key().body())
                .findFirst()
                .orElse(me.body().id());
        return officers.others(officer.id(), first, me);
    }

    boolean looksAfter(long body, SignedIn me) {
        return scope.ids(me).contains(body);
    }

    /** Who looks after the system has no petition to work on, and the other way round. */
    void unmixed(long officer, Collection<Capacity> added) {
        var held = directories.current().officer(officer).posts().stream()
                .filter(post -> post.runningOn(BeijingTime.today()))
                .map(Post::capacity)
                .collect(Collectors.toSet());
        held.addAll(added);
        if (held.contains(Capacity.ADMINISTRATOR) && held.size() > 1) {
            throw new IllegalArgumentException("系统管理员看不到信访件，不能兼任办件的岗位；请另选一位，或者另建一个登录名");
        }
    }

    private static void refuseOwn(OfficerPage officer, SignedIn me) {
        if (officer.id() == me.officer().id()) {
            throw new AccessDeniedException("own posts are changed by another administrator");
        }
    }

    private String named(long body, Capacity capacity) {
        return directories.current().body(body).name() + capacity.title();
    }

    private String name(long officer) {
        return directories.current().officer(officer).name();
    }
}
