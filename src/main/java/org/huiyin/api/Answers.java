package org.huiyin.api;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.huiyin.desk.BeijingTime;
import org.huiyin.desk.SignedIn;
import org.huiyin.directory.Directories;
import org.huiyin.directory.Subject;
import org.huiyin.procedure.Deadline;
import org.huiyin.procedure.Matter;
import org.huiyin.procedure.MatterKind;
import org.huiyin.procedure.Procedures;
import org.huiyin.procedure.Proceeding;
import org.huiyin.procedure.Rule;
import org.huiyin.registry.Contact;
import org.huiyin.registry.Dossier;
import org.huiyin.registry.Listed;
import org.huiyin.registry.Outcome;
import org.huiyin.registry.Receipt;
import org.huiyin.registry.Standing;
import org.huiyin.registry.Work;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts what the record holds into the shapes of {@link Answered}. */
@Component
public class Answers {

    private final Directories directories;
    private final Procedures procedures;
    private final Standing standing;

    Answers(Directories directories, Procedures procedures, Standing standing) {
        this.directories = directories;
        this.procedures = procedures;
        this.standing = standing;
    }

    public Answered.Given given(Receipt receipt) {
        return new Answered.Given(
                receipt.matter().toString(),
                receipt.number(),
                receipt.queryCode(),
                receipt.repeated(),
                receipt.joined() != null);
    }

    public Answered.Waiting waiting(Work work) {
        var due = work.due();
        return new Answered.Waiting(
                work.matter().toString(),
                work.proceeding(),
                work.procedure().name(),
                work.stage(),
                work.since(),
                organ(work.body()),
                work.number(),
                work.summary(),
                work.subject(),
                work.division(),
                due == null
                        ? null
                        : new Answered.Due(
                                due.term(), due.title(), due.unit().name(), due.article(), due.nominal(), due.last()));
    }

    public Answered.Rows rows(Listed.Page page) {
        return new Answered.Rows(
                page.page(),
                page.pages(),
                page.total(),
                page.rows().stream().map(this::row).toList());
    }

    public Answered.Whole whole(Dossier dossier, SignedIn me) {
        var directory = directories.current();
        return new Answered.Whole(
                dossier.id().toString(),
                dossier.number(),
                dossier.channel().name(),
                dossier.occurred(),
                dossier.summary(),
                directory.subject(dossier.subject()).map(Subject::name).orElse(""),
                directory.placeName(dossier.division()),
                name(dossier.state().kind()),
                dossier.sealed(),
                dossier.history(),
                dossier.text(),
                dossier.demands(),
                dossier.writers().stream()
                        .map(w -> new Answered.Who(w.no(), w.role().name(), w.name(), w.phone()))
                        .toList(),
                dossier.state().proceedings().stream()
                        .map(p -> step(p, open(dossier, p, me)))
                        .toList(),
                terms(dossier.state()),
                dossier.papers().stream()
                        .map(p -> new Answered.Issued(
                                p.no(),
                                p.proceeding(),
                                p.paper().name(),
                                p.paper().title(),
                                p.number(),
                                p.issued()))
                        .toList(),
                dossier.files().stream()
                        .map(f -> new Answered.Attached(f.no(), f.name(), f.media(), f.size()))
                        .toList(),
                dossier.contacts().stream().map(Answers::came).toList(),
                instead(dossier));
    }

    private static Answered.Came came(Contact contact) {
        return new Answered.Came(
                contact.number(),
                contact.channel().name(),
                contact.occurred(),
                contact.joined(),
                contact.summary(),
                contact.text(),
                contact.demands());
    }

    private static Answered.@Nullable Instead instead(Dossier dossier) {
        var counts = dossier.counts();
        if (counts == null) {
            return null;
        }
        var other = counts.instead();
        return new Answered.Instead(
                counts.how().name(),
                other == null ? null : other.id().toString(),
                other == null ? null : other.number());
    }

    /** How the matter stands after an act; what can be done next is asked for with the matter itself. */
    public Answered.Done done(String matter, Outcome outcome) {
        return new Answered.Done(
                matter,
                outcome.seq(),
                outcome.repeated(),
                outcome.matter().proceedings().stream()
                        .map(p -> step(p, List.of()))
                        .toList(),
                terms(outcome.matter()));
    }

    private Answered.Row row(Listed listed) {
        return new Answered.Row(
                listed.matter().toString(),
                listed.number(),
                listed.channel().name(),
                listed.occurred(),
                listed.summary(),
                listed.subject(),
                listed.division(),
                name(listed.kind()),
                listed.stage(),
                organ(listed.body()));
    }

    private static @Nullable String name(@Nullable MatterKind kind) {
        return kind == null ? null : kind.name();
    }

    private Answered.Step step(Proceeding p, List<Answered.Open> acts) {
        return new Answered.Step(
                p.no(),
                p.parent(),
                p.procedure().name(),
                p.procedure().title(),
                organ(p.body()),
                p.stage(),
                procedures.of(p.procedure()).stage(p.stage()).title(),
                p.opened(),
                p.since(),
                p.ended(),
                acts);
    }

    /** What the asker may begin, in any capacity held where he sits. */
    private List<Answered.Open> open(Dossier dossier, Proceeding proceeding, SignedIn me) {
        var open = new LinkedHashMap<String, Answered.Open>();
        if (proceeding.body() == me.body().id()) {
            me.capacities().stream()
                    .map(capacity -> me.occasion(capacity, BeijingTime.now(), UUID.randomUUID()))
                    .flatMap(occasion -> standing.acts(dossier, proceeding.no(), occasion).stream())
                    .forEach(rule -> open.put(rule.code(), act(rule)));
        }
        return new ArrayList<>(open.values());
    }

    private static Answered.Open act(Rule rule) {
        var states = Stream.of(rule.act().getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        return new Answered.Open(rule.code(), rule.title(), rule.article().brief(), states);
    }

    private List<Answered.Term> terms(Matter matter) {
        return matter.deadlines().stream().map(this::term).toList();
    }

    private Answered.Term term(Deadline d) {
        var how = d.how();
        return new Answered.Term(
                d.proceeding(),
                d.term(),
                procedures.term(d.term()).map(t -> t.title()).orElse(d.term()),
                d.side().name(),
                organ(d.body()),
                d.triggered(),
                d.length(),
                d.prolonged(),
                d.unit().name(),
                d.article(),
                d.nominal(),
                d.last(),
                how == null ? null : how.name(),
                d.endedOn(),
                d.late(BeijingTime.today()));
    }

    private Answered.Organ organ(long id) {
        var body = directories.current().body(id);
        return new Answered.Organ(body.code(), body.name());
    }
}
