package org.huiyin.administration;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.huiyin.desk.BeijingTime;
import org.huiyin.desk.Choices;
import org.huiyin.desk.SignedIn;
import org.huiyin.directory.Account;
import org.huiyin.directory.Accounts;
import org.huiyin.directory.Directories;
import org.huiyin.directory.Officer;
import org.huiyin.directory.Post;
import org.huiyin.procedure.Capacity;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Which officers there are at the bodies an administrator looks after, and what each holds. */
@Component
public class OfficerDesk {

    private final Directories directories;
    private final Accounts accounts;
    private final Scope scope;

    OfficerDesk(Directories directories, Accounts accounts, Scope scope) {
        this.directories = directories;
        this.accounts = accounts;
        this.scope = scope;
    }

    public Map<String, String> bodies(SignedIn me) {
        return Choices.bodies(scope.bodies(me));
    }

    public Map<String, String> capacities() {
        return Choices.of(Stream.of(Capacity.values()).filter(Capacity::heldByPost), Capacity::name, Capacity::title);
    }

    /** Those who hold or held a post at these bodies, or at one of them; who left comes last. */
    public List<OfficerLine> lines(SignedIn me, String body) {
        var ids = scope.ids(me);
        var all = accounts.all();
        return directories.current().officers().stream()
                .filter(officer -> officer.posts().stream()
                        .anyMatch(post -> ids.contains(post.body())
                                && (body.isEmpty() || body.equals(Long.toString(post.body())))))
                .map(officer -> line(officer, ids, all.get(officer.id())))
                .sorted(Comparator.comparing(line -> line.posts().isEmpty()))
                .toList();
    }

    private OfficerLine line(Officer officer, Set<Long> ids, @Nullable Account account) {
        var posts = officer.posts().stream()
                .filter(post -> officer.active() && ids.contains(post.body()) && post.runningOn(BeijingTime.today()))
                .map(this::post)
                .map(OfficerDesk::brief)
                .toList();
        return new OfficerLine(
                officer.id(),
                officer.name(),
                officer.login(),
                posts,
                standing(officer, account),
                account != null && !account.shut() && officer.active());
    }

    private static String brief(PostLine post) {
        var stands = post.deputyOf() == null ? "" : "（代" + post.deputyOf() + "）";
        return post.title() + stands;
    }

    private static String standing(Officer officer, @Nullable Account account) {
        if (!officer.active()) {
            return "已停用";
        }
        if (account == null) {
            return "还没有密码";
        }
        return account.shut() ? "已锁定" : account.paused() ? "输错密码，暂停十五分钟" : "正常";
    }

    /** @throws ResponseStatusException 404 where this administrator has nothing to do with the officer */
    public OfficerPage page(long id, SignedIn me) {
        var ids = scope.ids(me);
        var officer = directories.current().officers().stream()
                .filter(one -> one.id() == id && one.posts().stream().anyMatch(post -> ids.contains(post.body())))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var account = accounts.all().get(id);
        return new OfficerPage(
                id,
                officer.name(),
                officer.login(),
                officer.posts().stream()
                        .filter(post -> ids.contains(post.body()))
                        .sorted(Comparator.comparing(Post::since).reversed())
                        .map(this::post)
                        .toList(),
                standing(officer, account),
                id == me.officer().id(),
                running(officer).allMatch(post -> ids.contains(post.body())),
                account != null,
                account != null && account.shut());
    }

    private static Stream<Post> running(Officer officer) {
        return officer.posts().stream().filter(post -> post.runningOn(BeijingTime.today()));
    }

    private PostLine post(Post post) {
        var directory = directories.current();
        var principal = post.delegatedBy();
        return new PostLine(
                PostKey.of(post),
                directory.body(post.body()).shortName(),
                post.capacity(),
                post.since(),
                post.until(),
                principal == null ? null : directory.officer(principal).name(),
                post.basis(),
                post.runningOn(BeijingTime.today()));
    }

    /** Who may take a post over at a body: officers at work at the bodies this administrator looks after. */
    Map<String, String> others(long officer, long body, SignedIn me) {
        var ids = scope.ids(me);
        var today = BeijingTime.today();
        return Choices.of(
                directories.current().officers().stream()
                        .filter(one -> one.id() != officer && one.active())
                        .filter(one -> one.posts().stream()
                                .anyMatch(post -> ids.contains(post.body()) && post.runningOn(today)))
                        .sorted(Comparator.comparing(one -> !at(one, body, today))),
                one -> Long.toString(one.id()),
                one -> one.name() + "（" + one.login() + "）");
    }

    private static boolean at(Officer officer, long body, LocalDate day) {
        return officer.posts().stream().anyMatch(post -> post.body() == body && post.runningOn(day));
    }
}
