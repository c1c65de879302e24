package org.huiyin.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A matter as the rules see it: its proceedings, its periods, its papers, of what kind it is (null: not stated yet), and
 * whether it is sealed. The same fold serves decision and replay.
 */
public record Matter(
        long id,
        List<Proceeding> proceedings,
        List<Deadline> deadlines,
        List<Document> documents,
        @Nullable MatterKind kind,
        boolean sealed) {

    public Matter {
        proceedings = List.copyOf(proceedings);
        deadlines = List.copyOf(deadlines);
        documents = List.copyOf(documents);
    }

    public static Matter empty(long id) {
        return new Matter(id, List.of(), List.of(), List.of(), null, false);
    }

    /** Before anything was done: 含检举控告 or not. */
    public static Matter empty(long id, boolean sealed) {
        return new Matter(id, List.of(), List.of(), List.of(), sealed ? MatterKind.REPORT : null, sealed);
    }

    public Optional<Proceeding> proceeding(int no) {
        return proceedings.stream().filter(p -> p.no() == no).findFirst();
    }

    /** The main line: the proceedings that run beside no other, in the order they opened. */
    public List<Proceeding> mainLine() {
        return proceedings.stream().filter(p -> p.parent() == null).toList();
    }

    /** The latest of the main line. */
    public Proceeding main() {
        return mainLine().getLast();
    }

    /** The running period of that term in that proceeding, if one runs. */
    public Optional<Deadline> running(int proceeding, Term term) {
        return deadlines.stream()
                .filter(d -> d.proceeding() == proceeding && d.term().equals(term.code()) && d.running())
                .findFirst();
    }

    /** Whether a period of that term was ever opened. */
    boolean had(Term term) {
        return deadlines.stream().anyMatch(d -> d.term().equals(term.code()));
    }

    public Matter after(List<Effect> effects) {
        var state = this;
        for (var effect : effects) {
            state = state.after(effect);
        }
        return state;
    }

    public Matter after(Effect effect) {
        return switch (effect) {
            case Effect.Opened o ->
                withProceedings(added(
                        proceedings,
                        new Proceeding(
                                o.proceeding(),
                                o.parent(),
                                o.procedure(),
                                o.body(),
                                o.stage(),
                                o.since(),
                                o.since(),
                                o.about(),
                                null,
                                o.concerning(),
                                o.sender())));
            case Effect.Moved m ->
                withProceedings(changed(
                        proceedings, Proceeding::no, m.proceeding(), p -> p.at(m.stage(), m.since(), m.ended())));
            case Effect.Started s ->
                withDeadlines(added(
                        deadlines,
                        new Deadline(
                                s.deadline(),
                                s.proceeding(),
                                s.term(),
                                s.side(),
                                s.body(),
                                s.triggered(),
                                s.length(),
                                s.unit(),
                                s.article(),
                                s.calendar(),
                                0,
                                s.nominal(),
                                s.last(),
                                null,
                                null)));
            case Effect.Prolonged p ->
                withDeadlines(changed(deadlines, Deadline::no, p.deadline(), d -> prolonged(d, p)));
            case Effect.Stopped s -> withDeadlines(changed(deadlines, Deadline::no, s.deadline(), d -> stopped(d, s)));
            case Effect.Issued i ->
                withDocument(
                        new Document(i.document(), i.proceeding(), i.paper(), i.body(), i.year(), i.serial(), i.on()));
            case Effect.Inherited i ->
                withDocument(
                        new Document(i.document(), i.proceeding(), i.paper(), i.body(), i.on().getYear(), 0, i.on()));
            case Effect.Sealed s -> new Matter(id, proceedings, deadlines, documents, MatterKind.REPORT, true);
            case Effect.Shut s -> this; // who may look is no state of a procedure
            case Effect.Classified c -> new Matter(id, proceedings, deadlines, documents, c.now(), sealed);
            case Effect.Served s ->
                new Matter(
                        id,
                        proceedings,
                        deadlines,
                        changed(documents, Document::no, s.document(), document -> document.servedOn(s.on())),
                        kind,
                        sealed);
            case Effect.Admitted a -> this;
            case Effect.Scored s -> this; // kept from those whom a procedure serves
            case Effect.Twinned t -> this; // which other matter counts is no state of a procedure
            case Effect.Recused r -> this; // who may look is no state of a procedure
            case Effect.Redescribed r -> this; // what lists show is no state of a procedure
        };
    }

    private static Deadline prolonged(Deadline d, Effect.Prolonged by) {
        return new Deadline(
                d.no(),
                d.proceeding(),
                d.term(),
                d.side(),
                d.body(),
                d.triggered(),
                d.length(),
                d.unit(),
                d.article(),
                by.calendar(),
                d.prolonged() + by.days(),
                by.nominal(),
                by.last(),
                d.how(),
                d.endedOn());
    }

    private static Deadline stopped(Deadline d, Effect.Stopped by) {
        return new Deadline(
                d.no(),
                d.proceeding(),
                d.term(),
                d.side(),
                d.body(),
                d.triggered(),
                d.length(),
                d.unit(),
                d.article(),
                d.calendar(),
                d.prolonged(),
                d.nominal(),
                d.last(),
                by.how(),
                by.on());
    }

    private Matter withProceedings(List<Proceeding> changed) {
        return new Matter(id, changed, deadlines, documents, kind, sealed);
    }

    private Matter withDeadlines(List<Deadline> changed) {
        return new Matter(id, proceedings, changed, documents, kind, sealed);
    }

    private Matter withDocument(Document one) {
        return new Matter(id, proceedings, deadlines, added(documents, one), kind, sealed);
    }

    private static <T> List<T> added(List<T> list, T one) {
        var longer = new ArrayList<>(list);
        longer.add(one);
        return longer;
    }

    private static <T> List<T> changed(List<T> list, Function<T, Integer> number, int no, UnaryOperator<T> change) {
        return list.stream()
                .map(t -> number.apply(t) == no ? change.apply(t) : t)
                .toList();
    }
}
