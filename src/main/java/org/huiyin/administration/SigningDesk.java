package org.huiyin.administration;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiyin.desk.BeijingTime;
import org.huiyin.desk.ChineseDate;
import org.huiyin.desk.Choices;
import org.huiyin.desk.SignedIn;
import org.huiyin.directory.Checking;
import org.huiyin.directory.Directories;
import org.huiyin.directory.Signing;
import org.huiyin.directory.SigningChanges;
import org.huiyin.procedure.Capacity;
import org.huiyin.procedure.Procedure;
import org.huiyin.procedure.Procedures;
import org.huiyin.procedure.Rule;
import org.springframework.stereotype.Component;

/** What the pages may ask and do on who signs which act, and what is checked first. */
@Component
public class SigningDesk {

    private record Key(long body, LocalDate since) {}

    private final Procedures procedures;
    private final Directories directories;
    private final SigningChanges signings;
    private final Scope scope;
    private final Changes changes;

    SigningDesk(Procedures procedures, Directories directories, SigningChanges signings, Scope scope, Changes changes) {
        this.procedures = procedures;
        this.directories = directories;
        this.signings = signings;
        this.scope = scope;
        this.changes = changes;
    }

    /** Every act that needs an approval, procedure by procedure. */
    public List<SigningLine> lines(SignedIn me) {
        return procedures.all().stream()
                .flatMap(procedure -> procedure.rules().stream()
                        .filter(rule -> rule.needs() != null)
                        .map(rule -> line(procedure, rule, me)))
                .toList();
    }

    /** An act that needs an approval, by its code; empty for others. */
    public Optional<SigningLine> line(String code, SignedIn me) {
        return lines(me).stream().filter(line -> line.code().equals(code)).findFirst();
    }

    private SigningLine line(Procedure procedure, Rule rule, SignedIn me) {
        var code = procedure.name() + "." + rule.code();
        var defaults = directories.current().signings().stream()
                .filter(row -> row.act().equals(code) && row.body() == null)
                .toList();
        return new SigningLine(
                code,
                procedure.name().title(),
                rule.title(),
                rule.article().brief(),
                rule.headOnly(),
                titles(allowed(defaults)),
                !defaults.isEmpty() && defaults.stream().allMatch(Signing::verified),
                own(code, me),
                settings(code, scope.ids(me)));
    }

    private String own(String code, SignedIn me) {
        var directory = directories.current();
        var body = me.body().id();
        var signers = List.of(Capacity.DEPUTY_HEAD, Capacity.HEAD).stream()
                .filter(capacity -> directory.maySign(code, capacity, body))
                .toList();
        return titles(signers) + (directory.checks(code, body) ? "，先核稿" : "");
    }

    private List<SigningLine.Setting> settings(String code, Set<Long> bodies) {
        var directory = directories.current();
        var sets = directory.signings().stream()
                .filter(row -> row.act().equals(code) && row.body() != null && bodies.contains(row.body()))
                .collect(groupingBy(
                        row -> new Key(Objects.requireNonNull(row.body()), row.since()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return sets.entrySet().stream()
                .map(set -> new SigningLine.Setting(
                        directory.body(set.getKey().body()).shortName(),
                        titles(allowed(set.getValue())),
                        checked(code, set.getKey()),
                        set.getKey().since(),
                        set.getValue().getFirst().basis()))
                .sorted(Comparator.comparing(SigningLine.Setting::body).thenComparing(SigningLine.Setting::since))
                .toList();
    }

    private boolean checked(String code, Key key) {
        return directories.current().checkings().stream()
                .filter(row -> row.act().equals(code)
                        && Objects.equals(row.body(), key.body())
                        && row.since().equals(key.since()))
                .anyMatch(Checking::needed);
    }

    private static List<Capacity> allowed(List<Signing> rows) {
        return rows.stream()
                .filter(Signing::allowed)
                .map(Signing::capacity)
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private static String titles(List<Capacity> signers) {
        return signers.isEmpty()
                ? Capacity.HEAD.title()
                : String.join("或者", signers.stream().map(Capacity::title).toList());
    }

    public Map<String, String> bodies(SignedIn me) {
        return Choices.bodies(scope.bodies(me));
    }

    /** Whether somebody could check at that body, as things stand. */
    public boolean hasChecker(long body) {
        return directories.current().officers().stream()
                .anyMatch(officer -> officer.holds(body, Capacity.CHECKER, BeijingTime.today()));
    }

    public void lay(SigningLine line, SigningChanges.Set set, SignedIn me) {
        var what = "%s自%s起“%s”由%s签发，%s%s"
                .formatted(
                        directories.current().body(set.body()).name(),
                        ChineseDate.full(set.since()),
                        line.title(),
                        titles(set.deputy() ? List.of(Capacity.DEPUTY_HEAD, Capacity.HEAD) : List.of(Capacity.HEAD)),
                        set.checked() ? "先核稿" : "不用核稿",
                        set.basis() == null ? "" : "（依据：" + set.basis() + "）");
        changes.make(me, set.body(), what, () -> signings.lay(set));
    }
}
