package org.huiyin.administration;

import java.util.List;
import java.util.stream.Collectors;
import org.huiyin.desk.SignIns;
import org.huiyin.desk.SignedIn;
import org.huiyin.directory.Accounts;
import org.huiyin.directory.Directories;
import org.huiyin.directory.Post;
import org.huiyin.directory.Staffing;
import org.huiyin.procedure.Capacity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Officers are made, get a first password, and their accounts are locked and opened. */
@Component
public class AccountDesk {

    private final Staffing staffing;
    private final Accounts accounts;
    private final Directories directories;
    private final SignIns signIns;
    private final PostDesk posts;
    private final StaffDesk staff;
    private final Changes changes;

    AccountDesk(
            Staffing staffing,
            Accounts accounts,
            Directories directories,
            SignIns signIns,
            PostDesk posts,
            StaffDesk staff,
            Changes changes) {
        this.staffing = staffing;
        this.accounts = accounts;
        this.directories = directories;
        this.signIns = signIns;
        this.posts = posts;
        this.staff = staff;
        this.changes = changes;
    }

    /** The id of the new officer, who has no password yet. */
    public long engage(NewOfficer officer, SignedIn me) {
        if (!posts.looksAfter(officer.body(), me)) {
            throw new AccessDeniedException("not a body this administrator looks after");
        }
        var what = "新建人员%s（%s），%s"
                .formatted(
                        officer.name(),
                        officer.login(),
                        directories.current().body(officer.body()).name()
                                + officer.capacities().stream()
                                        .sorted()
                                        .map(Capacity::title)
                                        .collect(Collectors.joining("、")));
        return changes.making(me, officer.body(), what, () -> {
            var id = staffing.engage(officer.login(), officer.name());
            officer.capacities()
                    .forEach(capacity ->
                            staffing.appoint(id, new Post(officer.body(), capacity, officer.since(), null)));
            return id;
        });
    }

    /** A new first password, to be handed over once; whatever the officer had opened ends. */
    public String password(OfficerPage officer, SignedIn me) {
        refuse(officer);
        var password = FirstPassword.draw();
        changes.make(me, body(officer, me), "为" + officer.name() + "设了新密码", () -> {
            accounts.setFirstPassword(officer.id(), password);
            signIns.end(officer.id());
        });
        return password;
    }

    /** Capacities for which work waits and which nobody else holds: an account is not locked over them. */
    public List<String> left(OfficerPage officer) {
        return officer.posts().stream()
                .filter(PostLine::running)
                .filter(post -> staff.open(post.key().body(), post.capacity()) > 0
                        && posts.alone(officer.id(), post.key().body(), post.capacity()))
                .map(PostLine::title)
                .toList();
    }

    public void shut(OfficerPage officer, boolean shut, SignedIn me) {
        refuse(officer);
        var what = (shut ? "锁定" : "解锁") + officer.name() + "的账号";
        changes.make(me, body(officer, me), what, () -> {
            accounts.shut(officer.id(), shut);
            if (shut) {
                signIns.end(officer.id());
            }
        });
    }

    private static long body(OfficerPage officer, SignedIn me) {
        return officer.posts().stream()
                .mapToLong(post -> post.key().body())
                .findFirst()
                .orElse(me.body().id());
    }

    private static void refuse(OfficerPage officer) {
        if (!officer.changeable()) {
            throw new AccessDeniedException("the account is not this administrator's to change");
        }
    }
}
