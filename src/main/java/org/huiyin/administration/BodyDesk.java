package org.huiyin.administration;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.huiyin.desk.ChineseDate;
import org.huiyin.desk.Choices;
import org.huiyin.desk.SignedIn;
import org.huiyin.directory.Body;
import org.huiyin.directory.BodyChanges;
import org.huiyin.directory.BodyKind;
import org.huiyin.directory.Directories;
import org.huiyin.directory.Level;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Bodies are added, take another name, and end. */
@Component
public class BodyDesk {

    private final Directories directories;
    private final BodyChanges bodies;
    private final StaffDesk staff;
    private final Scope scope;
    private final Changes changes;

    BodyDesk(Directories directories, BodyChanges bodies, StaffDesk staff, Scope scope, Changes changes) {
        this.directories = directories;
        this.bodies = bodies;
        this.staff = staff;
        this.scope = scope;
        this.changes = changes;
    }

    /** Those that ended come last. */
    public List<BodyLine> lines(SignedIn me) {
        var renamings = bodies.renamings();
        var successions = bodies.successions();
        return scope.bodies(me).stream()
                .map(body -> line(body, renamings, successions))
                .sorted(Comparator.comparing(line -> line.body().until() != null))
                .toList();
    }

    private BodyLine line(Body body, List<BodyChanges.Renaming> renamings, List<BodyChanges.Succession> successions) {
        var directory = directories.current();
        var parent = body.parent();
        return new BodyLine(
                body,
                parent == null ? null : directory.body(parent).shortName(),
                successions.stream()
                        .filter(one -> one.body() == body.id())
                        .map(one -> directory.body(one.successor()).name())
                        .findFirst()
                        .orElse(null),
                renamings.stream()
                        .filter(one -> one.body() == body.id())
                        .map(one -> ChineseDate.full(one.since()) + "起改称" + one.name())
                        .toList());
    }

    /** @throws ResponseStatusException 404 where the body ended, or is not looked after by this administrator */
    public Body body(long id, SignedIn me) {
        return scope.bodies(me).stream()
                .filter(body -> body.id() == id && body.until() == null)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    public Map<String, String> own(SignedIn me) {
        return Choices.bodies(scope.bodies(me));
    }

    public Map<String, String> own(SignedIn me, long without) {
        return Choices.bodies(
                scope.bodies(me).stream().filter(body -> body.id() != without).toList());
    }

    /** Every body there is: a review goes up, beyond what an administrator looks after. */
    public Map<String, String> all() {
        return Choices.bodies(directories.current().bodies());
    }

    public Map<String, String> kinds() {
        return Choices.of(BodyKind.values(), BodyKind::title);
    }

    public Map<String, String> levels() {
        return Choices.of(Level.values(), Level::title);
    }

    public boolean place(String division) {
        return directories.current().division(division).isPresent();
    }

    public void add(Body body, @Nullable Long reviewer, SignedIn me) {
        changes.make(me, body.parent(), "新增机构" + body.name(), () -> bodies.add(body, reviewer));
    }

    public void rename(Body body, LocalDate since, String name, String brief, SignedIn me) {
        var what = "%s自%s起改称%s（简称%s）".formatted(body.name(), ChineseDate.full(since), name, brief);
        changes.make(me, body.id(), what, () -> bodies.rename(body.id(), since, name, brief));
    }

    public void reach(
            Body body, @Nullable String address, @Nullable String phone, @Nullable String hours, SignedIn me) {
        var what = "%s的公开联系方式：地址 %s，电话 %s，接待时间 %s".formatted(body.name(), said(address), said(phone), said(hours));
        changes.make(me, body.id(), what, () -> bodies.reach(body.id(), address, phone, hours));
    }

    private static String said(@Nullable String known) {
        return known == null ? "不详" : known;
    }

    /** How much open work a body has. */
    public long open(Body body) {
        return staff.open(body.id());
    }

    public boolean leads(Body body) {
        return directories.current().bodies().stream()
                .anyMatch(one -> Long.valueOf(body.id()).equals(one.parent()) && one.until() == null);
    }

    public void end(Body body, LocalDate last, @Nullable Long successor, SignedIn me) {
        if (successor == null && (open(body) > 0 || leads(body))) {
            throw new IllegalArgumentException("这个单位还有在办的事项或者下级单位，请选由哪个单位承接");
        }
        var what = "%s撤销，最后一天%s%s"
                .formatted(
                        body.name(),
                        ChineseDate.full(last),
                        successor == null
                                ? ""
                                : "；职责由" + directories.current().body(successor).name() + "承接");
        changes.make(me, body.id(), what, () -> bodies.end(body.id(), last, successor));
    }
}
