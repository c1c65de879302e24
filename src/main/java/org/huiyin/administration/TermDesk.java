package org.huiyin.administration;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyin.desk.BeijingTime;
import org.huiyin.desk.ChineseDate;
import org.huiyin.desk.Choices;
import org.huiyin.desk.SignedIn;
import org.huiyin.directory.BodyChanges;
import org.huiyin.directory.Directories;
import org.huiyin.directory.TermSetting;
import org.huiyin.procedure.Procedures;
import org.huiyin.procedure.Term;
import org.springframework.stereotype.Component;

/** What the pages of the terms may ask and do. */
@Component
public class TermDesk {

    private final Procedures procedures;
    private final Directories directories;
    private final BodyChanges bodies;
    private final Scope scope;
    private final Changes changes;

    TermDesk(Procedures procedures, Directories directories, BodyChanges bodies, Scope scope, Changes changes) {
        this.procedures = procedures;
        this.directories = directories;
        this.bodies = bodies;
        this.scope = scope;
        this.changes = changes;
    }

    /** Every period that a table opens, procedure by procedure. */
    public List<TermLine> lines(SignedIn me) {
        return procedures.all().stream()
                .flatMap(procedure -> procedure.terms().stream()
                        .map(term -> line(term, procedure.name().title(), me)))
                .toList();
    }

    private TermLine line(Term term, String procedure, SignedIn me) {
        var directory = directories.current();
        var settings = directory.termSettings().stream()
                .filter(setting -> setting.term().equals(term.code()))
                .sorted(Comparator.comparing(TermSetting::body).thenComparing(TermSetting::since))
                .map(setting -> new TermLine.Setting(
                        directory.body(setting.body()).shortName(), setting.length(), setting.since()))
                .toList();
        return new TermLine(term, procedure, length(term, me), settings);
    }

    private int length(Term term, SignedIn me) {
        return term.shortenable()
                ? directories
                        .current()
                        .length(term.code(), term.length(), me.body().id(), BeijingTime.today())
                : term.length();
    }

    /** A period that bodies may shorten; empty for others. */
    public Optional<Term> shortenable(String code) {
        return procedures.term(code).filter(Term::shortenable);
    }

    public Map<String, String> bodies(SignedIn me) {
        return Choices.bodies(scope.bodies(me));
    }

    public void shorten(Term term, long body, int length, LocalDate since, SignedIn me) {
        var what = "%s自%s起“%s”定为%d%s（法定%d%s）"
                .formatted(
                        directories.current().body(body).name(),
                        ChineseDate.full(since),
                        term.title(),
                        length,
                        term.unit().title(),
                        term.length(),
                        term.unit().title());
        changes.make(me, body, what, () -> bodies.bind(body, term.code(), length, since));
    }
}
