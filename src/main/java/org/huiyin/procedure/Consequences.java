package org.huiyin.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What follows from an act that is permitted: its effects, in the order of the row. */
final class Consequences {

    private final Procedures procedures;
    private final Matter matter;
    private final Circumstances now;
    private final Relations relations;

    Consequences(Relations relations) {
        this.procedures = relations.procedures();
        this.matter = relations.matter();
        this.now = relations.now();
        this.relations = relations;
    }

    List<Effect> of(Rule rule, Act act, Proceeding proceeding) {
        var effects = new ArrayList<Effect>();
        end(rule, proceeding, effects);
        move(rule, proceeding, effects);
        open(rule, act, proceeding, effects);
        onParent(rule, proceeding, effects);
        seal(rule, proceeding, effects);
        recall(rule, proceeding, effects);
        prolong(rule, act, proceeding, effects);
        serve(rule, act, proceeding, effects);
        issue(rule, act, proceeding, effects);
        handOver(rule, act, proceeding, effects);
        begin(rule, act, proceeding, effects);
        bar(rule, act, effects);
        reopen(rule, proceeding, effects);
        rate(act, proceeding, effects);
        twin(rule, act, proceeding, effects);
        describe(rule, act, effects);
        return effects;
    }

    private void end(Rule rule, Proceeding proceeding, List<Effect> effects) {
        rule.ends().forEach(term -> stop(effects, proceeding, term, Effect.Ending.FULFILLED));
        rule.forfeits().forEach(term -> stop(effects, proceeding, term, Effect.Ending.FORFEITED));
        relations
                .sender(proceeding)
                .ifPresent(sender ->
                        rule.withdrawsSent().forEach(term -> stop(effects, sender, term, Effect.Ending.WITHDRAWN)));
    }

    private void move(Rule rule, Proceeding proceeding, List<Effect> effects) {
        var to = rule.to();
        if (to == null) {
            return;
        }
        if (to.last()) {
            running(proceeding, Side.DUTY, effects).forEach(d -> effects.add(stopped(d, handsOver(rule))));
        }
        effects.add(new Effect.Moved(proceeding.no(), to.name(), now.occurred(), to.last()));
    }

    private void open(Rule rule, Act act, Proceeding proceeding, List<Effect> effects) {
        for (var opening : rule.opens()) {
            LocalDate stated = opening.triggered().apply(act);
            var after = matter.after(effects);
            if (opening.once() && after.had(opening.term()) || !opening.where().holds(act, matter, now)) {
                continue;
            }
            effects.add(Opening.started(
                    opening,
                    act,
                    after.deadlines().size() + 1,
                    proceeding.no(),
                    proceeding.body(),
                    stated == null ? now.occurred() : stated,
                    now));
        }
    }

    private void serve(Rule rule, Act act, Proceeding proceeding, List<Effect> effects) {
        if (rule.serving() && act instanceof Serving serving) {
            serving.served(proceeding.no(), matter)
                    .ifPresent(paper -> effects.add(new Effect.Served(paper.no(), serving.way(), serving.counts())));
        }
    }

    /** New papers, and those that an older register proves. */
    private void issue(Rule rule, Act act, Proceeding proceeding, List<Effect> effects) {
        var document = matter.documents().size();
        for (var paper : rule.issues()) {
            effects.add(new Effect.Issued(
                    ++document,
                    proceeding.no(),
                    paper,
                    proceeding.body(),
                    now.occurred().getYear(),
                    0,
                    now.occurred()));
        }
        if (act instanceof Carried carried) {
            for (var old : carried.papers()) {
                effects.add(new Effect.Inherited(
                        ++document, proceeding.no(), old.paper(), proceeding.body(), old.number(), old.issued()));
            }
        }
    }

    private void handOver(Rule rule, Act act, Proceeding proceeding, List<Effect> effects) {
        var hands = rule.hands();
        if (hands == null) {
            return;
        }
        var there = hands.body().applyAsLong(act);
        var named = hands.to();
        effects.addAll(opening(named == null ? now.bodies().track(there) : named, effects)
                .arriving(there, proceeding.no()));
        var limit = rule.opensThere();
        if (limit != null) {
            var after = matter.after(effects);
            effects.add(Opening.started(
                    limit,
                    act,
                    after.deadlines().size() + 1,
                    after.proceedings().size(),
                    there,
                    now.arrives(),
                    now));
        }
    }

    private void begin(Rule rule, Act act, Proceeding proceeding, List<Effect> effects) {
        var begins = rule.begins();
        if (begins != null) {
            var body = begins.atSender()
                    ? relations.sender(proceeding).orElseThrow().body()
                    : proceeding.body();
            effects.addAll(opening(begins.child(), effects).beside(proceeding, body, asked(act)));
        }
    }

    /** Who may not look any more. */
    private void bar(Rule rule, Act act, List<Effect> effects) {
        var shuts = rule.shuts();
        if (shuts != null) {
            shut(shuts.apply(act)).ifPresent(effects::add);
        }
        var recuses = rule.recuses();
        if (recuses != null) {
            effects.add(new Effect.Recused(recuses.applyAsLong(act)));
        }
    }

    private void reopen(Rule rule, Proceeding proceeding, List<Effect> effects) {
        var reopened = rule.reopened();
        if (reopened != null) {
            var opening = opening(reopened, effects);
            effects.addAll(
                    rule.recalls().isEmpty() ? opening.arriving(proceeding.body(), null) : opening.again(proceeding));
        }
    }

    private void rate(Act act, Proceeding proceeding, List<Effect> effects) {
        if (act instanceof Rating rating) {
            effects.add(new Effect.Scored(proceeding.no(), proceeding.body(), rating.score(), now.occurred()));
        }
    }

    private void twin(Rule rule, Act act, Proceeding proceeding, List<Effect> effects) {
        var twinned = rule.twinned();
        if (twinned != null && act instanceof Paired paired) {
            effects.add(new Effect.Twinned(twinned, paired.twin()));
            endBeside(proceeding, handsOver(rule), effects);
        }
    }

    /** What lists show of the matter. */
    private void describe(Rule rule, Act act, List<Effect> effects) {
        var redescribes = rule.redescribes();
        if (redescribes != null) {
            effects.add(new Effect.Redescribed(redescribes.apply(act), null));
        }
        if (act instanceof Classifying classifying) {
            var kind = classifying.kind();
            if (kind != null && kind != matter.kind()) {
                effects.add(new Effect.Classified(kind, matter.kind()));
            }
        }
    }

    /** What runs beside ends with it, where it can be taken along or back. */
    private void endBeside(Proceeding proceeding, Effect.Ending how, List<Effect> effects) {
        for (var child : matter.proceedings()) {
            var stage = procedures.of(child.procedure()).recalled();
            if (child.ended() == null && stage != null && Objects.equals(child.parent(), proceeding.no())) {
                running(child, Side.DUTY, effects).forEach(d -> effects.add(stopped(d, how)));
                effects.add(new Effect.Moved(child.no(), stage.name(), now.occurred(), true));
            }
        }
    }

    private Opening opening(ProcedureName name, List<Effect> effects) {
        return new Opening(procedures.of(name), matter.after(effects), now);
    }

    private Opening.@Nullable Asked asked(Act act) {
        return act instanceof Proposal proposal
                ? new Opening.Asked(now.digests().of(proposal.draft()), procedures.code(proposal.draft()))
                : null;
    }

    private void onParent(Rule rule, Proceeding proceeding, List<Effect> effects) {
        var above = proceeding.parent();
        if (above == null) {
            return;
        }
        var parent = matter.proceeding(above).orElseThrow();
        rule.parentEnds().forEach(term -> stop(effects, parent, term, Effect.Ending.FULFILLED));
        var to = rule.parentTo();
        if (to != null) {
            if (to.last()) {
                running(parent, Side.DUTY, effects).forEach(d -> effects.add(stopped(d, Effect.Ending.HANDED_OVER)));
            }
            effects.add(new Effect.Moved(parent.no(), to.name(), now.occurred(), to.last()));
        }
    }

    /** What was asked for beside it is asked no more, for whoever would sign it may not see it. */
    private void seal(Rule rule, Proceeding proceeding, List<Effect> effects) {
        if (!rule.sealing()) {
            return;
        }
        matter.proceedings().stream()
                .filter(p -> p.parent() != null && p.parent() == proceeding.no() && p.ended() == null)
                .forEach(child -> {
                    var stage = procedures.of(child.procedure()).recalled();
                    if (stage != null) {
                        effects.add(new Effect.Moved(child.no(), stage.name(), now.occurred(), true));
                    }
                });
        effects.add(new Effect.Sealed(proceeding.body()));
        effects.add(new Effect.Admitted(proceeding.body(), Capacity.REPORT_SCREENER, proceeding.procedure()));
    }

    /** With the bodies that an officer leads. */
    private Optional<Effect> shut(Effect.Shut reported) {
        var bodies = Stream.concat(
                        reported.bodies().stream(),
                        reported.officers().stream().flatMap(officer -> now.bodies().ledBy(officer).stream()))
                .distinct()
                .toList();
        return bodies.isEmpty() && reported.officers().isEmpty()
                ? Optional.empty()
                : Optional.of(new Effect.Shut(bodies, reported.officers()));
    }

    /** What was handed over is fetched back: every period there ends as withdrawn. */
    private void recall(Rule rule, Proceeding proceeding, List<Effect> effects) {
        relations.sent(proceeding, rule.recalls()).filter(relations::untouched).forEach(there -> {
            var stage = Objects.requireNonNull(
                    procedures.of(there.procedure()).recalled(), "nothing is recalled from there");
            matter.deadlines().stream()
                    .filter(d -> d.proceeding() == there.no() && d.running())
                    .forEach(d -> effects.add(stopped(d, Effect.Ending.WITHDRAWN)));
            effects.add(new Effect.Moved(there.no(), stage.name(), now.occurred(), true));
        });
    }

    private void prolong(Rule rule, Act act, Proceeding proceeding, List<Effect> effects) {
        var prolonging = rule.prolongs();
        if (prolonging == null) {
            return;
        }
        matter.running(proceeding.no(), prolonging.term()).ifPresent(d -> {
            var days = prolonging.days().applyAsInt(act);
            var counted = now.calendar().count(d.triggered(), d.length() + days, d.unit());
            effects.add(
                    new Effect.Prolonged(d.no(), days, now.calendar().version(), counted.nominal(), counted.last()));
        });
    }

    private void stop(List<Effect> effects, Proceeding proceeding, Term term, Effect.Ending how) {
        matter.running(proceeding.no(), term).ifPresent(d -> effects.add(stopped(d, how)));
    }

    private Effect stopped(Deadline deadline, Effect.Ending how) {
        return new Effect.Stopped(deadline.no(), how, now.occurred());
    }

    private static Effect.Ending handsOver(Rule rule) {
        if (rule.twinned() == Effect.Twinning.ANNULLED) {
            return Effect.Ending.WITHDRAWN;
        }
        return rule.hands() == null && rule.twinned() == null ? Effect.Ending.FULFILLED : Effect.Ending.HANDED_OVER;
    }

    private List<Deadline> running(Proceeding proceeding, Side side, List<Effect> effects) {
        return matter.after(effects).deadlines().stream()
                .filter(d -> d.proceeding() == proceeding.no() && d.side() == side && d.running())
                .toList();
    }
}
