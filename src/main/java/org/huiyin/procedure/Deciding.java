package org.huiyin.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.procedure.Decision.Permitted;
import org.huiyin.procedure.Decision.Refused;
import org.jspecify.annotations.Nullable;

/** One decision: first every reason to refuse, in the order people ask them; then the effects, in the row's order. */
final class Deciding {

    private final Procedures procedures;
    private final Matter matter;
    private final Circumstances now;

    Deciding(Procedures procedures, Matter matter, Circumstances now) {
        this.procedures = procedures;
        this.matter = matter;
        this.now = now;
    }

    Decision decide(Act act, int no) {
        var proceeding = proceeding(no);
        var rule = rule(act, proceeding);
        return standing(rule, proceeding)
                .or(() -> approved(rule, act, proceeding))
                .or(() -> inTime(rule, proceeding))
                .or(() -> asTheActStates(rule, act, proceeding))
                .<Decision>map(refused -> refused)
                .orElseGet(() -> new Permitted(rule, effects(rule, act, proceeding)));
    }

    Decision foresee(Act act, int no) {
        var proceeding = proceeding(no);
        var rule = rule(act, proceeding);
        return inTime(rule, proceeding)
                .or(() -> asTheActStates(rule, act, proceeding))
                .<Decision>map(refused -> refused)
                .orElseGet(() -> new Permitted(rule, effects(rule, act, proceeding)));
    }

    private Proceeding proceeding(int no) {
        return matter.proceeding(no)
                .orElseThrow(() -> new IllegalArgumentException("the matter has no proceeding " + no));
    }

    private Rule rule(Act act, Proceeding proceeding) {
        var procedure = procedures.of(proceeding.procedure());
        return procedure
                .ruleOf(act.getClass())
                .orElseThrow(() -> new IllegalArgumentException(
                        procedure.name() + " knows no act " + act.getClass().getSimpleName()));
    }

    /** Reasons that hold whatever the act states: who asks, at which stage, what must be finished first. */
    Optional<Refused> standing(Rule rule, Proceeding proceeding) {
        if (!rule.by().contains(now.capacity())) {
            return refused(rule, "“" + rule.title() + "”须由" + titles(rule.by()) + "办理。", "请转告有此职责的同事办理。");
        }
        if (now.capacity().heldByPost() && matter.sealed() != (now.capacity() == Capacity.REPORT_SCREENER)) {
            return matter.sealed()
                    ? refused(rule, "这件已经密封，只由检举件甄别员办理。", "请转告检举件甄别员。")
                    : refused(rule, "这件没有密封，不由检举件甄别员办理。", "含检举控告的，请甄别员先密封。");
        }
        if (now.capacity().heldByPost() && (now.body() == null || now.body() != proceeding.body())) {
            return refused(rule, "这一程序不在您所在的单位。", "请由持有这一程序的单位办理。");
        }
        if (rule.from().stream().noneMatch(proceeding::isAt)) {
            var stage = procedures.of(proceeding.procedure()).stage(proceeding.stage());
            return refused(rule, "现在是“" + stage.title() + "”，不能“" + rule.title() + "”。", "请刷新页面，看现在可以做什么。");
        }
        var concerning = proceeding.concerning();
        if (rule.signing() && concerning != null && !maySign(concerning, proceeding.body())) {
            return refused(rule, "这一项不由" + now.capacity().title() + "签发。", "请转告本单位有权签发的负责人。");
        }
        if (concerning != null && approves(rule, proceeding) && signsOwn(concerning, proceeding)) {
            return refused(rule, "这一项须经第二人签字，送审的人不能自己签发。", "请转告本单位另一位有权签发的负责人。");
        }
        var begins = rule.begins();
        if (begins != null && begins.atSender() && sender(proceeding).isEmpty()) {
            return refused(rule, "这件事是本单位直接收到的，没有转送、交办的机关。", "不属于本单位职权的，请告知信访人向有权处理的机关提出，或者转送。");
        }
        var recalls = rule.recalls();
        if (!recalls.isEmpty() && sent(proceeding, recalls).noneMatch(this::untouched)) {
            return refused(rule, "接收单位已经开始办理，或者事项已经不在那里。", "需要改由别的单位办理的，请与接收单位联系，由它提出异议。");
        }
        for (var child : rule.whileNone()) {
            if (children(proceeding, child).anyMatch(c -> c.ended() == null)) {
                return refused(rule, "还有一项“" + child.title() + "”没有结束。", "请等它结束后再办。");
            }
        }
        var needed = rule.needs();
        if (needed != null && approved(rule, proceeding, needed).findAny().isEmpty()) {
            return refused(rule, "“" + rule.title() + "”须先经负责人批准。", "请先送审，批准后再办。");
        }
        return rule.footings().stream()
                .filter(footing -> !footing.ground().holds(proceeding, matter, now))
                .findFirst()
                .flatMap(footing -> refused(rule, "须" + footing.sentence() + "。", footing.instead()));
    }

    /** As the body's data say, within the law: what the head alone signs no deputy signs in his own right. */
    private boolean maySign(String code, long body) {
        var headOnly = procedures.rule(code).filter(Rule::headOnly).isPresent();
        return (!headOnly || now.capacity() == Capacity.HEAD) && now.signers().may(code, now.capacity(), body);
    }

    private boolean approves(Rule rule, Proceeding proceeding) {
        var to = rule.to();
        return to != null && to.equals(procedures.of(proceeding.procedure()).approving());
    }

    private boolean signsOwn(String code, Proceeding approval) {
        var parent = approval.parent();
        return parent != null
                && now.proposedOwn(parent)
                && procedures.rule(code).filter(Rule::twoSign).isPresent();
    }

    private Optional<Refused> inTime(Rule rule, Proceeding proceeding) {
        if (now.occurred().isAfter(now.today())) {
            return refused(rule, "发生日期不能晚于今天。", "请填写实际发生的日期。");
        }
        if (now.occurred().isBefore(proceeding.since())) {
            return refused(rule, "发生日期不能早于上一步的日期" + proceeding.since() + "。", "请核对日期；上一步的日期如有误，请先更正上一步。");
        }
        return Optional.empty();
    }

    private Optional<Refused> approved(Rule rule, Act act, Proceeding proceeding) {
        var needed = rule.needs();
        if (needed != null) {
            var digest = now.digests().of(act);
            if (approved(rule, proceeding, needed).noneMatch(child -> digest.equals(child.about()))) {
                return refused(rule, "内容与负责人批准的不一致，一字之差也须重新送审。", "请按批准的内容出具，或修改后重新送审。");
            }
        }
        return Optional.empty();
    }

    private Optional<Refused> asTheActStates(Rule rule, Act act, Proceeding proceeding) {
        var prolonging = rule.prolongs();
        if (prolonging != null) {
            var running = matter.running(proceeding.no(), prolonging.term());
            if (running.isEmpty() || running.get().prolonged() > 0) {
                return refused(rule, "“" + prolonging.term().title() + "”没有在计算，或者已经延长过一次。", "每件只能延长一次。");
            }
            var days = prolonging.days().applyAsInt(act);
            if (days < 1 || days > prolonging.atMost()) {
                return refused(
                        rule,
                        "延长不得超过" + prolonging.atMost()
                                + prolonging.term().unit().title() + "。",
                        "请改短。");
            }
        }
        var recuses = rule.recuses();
        if (recuses != null && !now.others().hold(recuses.applyAsLong(act), proceeding.body())) {
            return refused(rule, "他的岗位在本单位没有别人可以接办。", "请先由系统管理员安排人员，或者报请上一级机关办理。");
        }
        return rule.provisos().stream()
                .filter(proviso -> !proviso.condition().holds(act, matter, now))
                .findFirst()
                .flatMap(proviso -> refused(rule, proviso.sentence(), proviso.instead()));
    }

    private List<Effect> effects(Rule rule, Act act, Proceeding proceeding) {
        var effects = new ArrayList<Effect>();
        rule.ends().forEach(term -> stop(effects, proceeding, term, Effect.Ending.FULFILLED));
        rule.forfeits().forEach(term -> stop(effects, proceeding, term, Effect.Ending.FORFEITED));
        sender(proceeding)
                .ifPresent(sender ->
                        rule.withdrawsSent().forEach(term -> stop(effects, sender, term, Effect.Ending.WITHDRAWN)));
        var to = rule.to();
        if (to != null) {
            if (to.last()) {
                running(proceeding, Side.DUTY, effects).forEach(d -> effects.add(stopped(d, handsOver(rule))));
            }
            effects.add(new Effect.Moved(proceeding.no(), to.name(), now.occurred(), to.last()));
        }
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
        onParent(rule, proceeding, effects);
        seal(rule, proceeding, effects);
        recall(rule, proceeding, effects);
        prolong(rule, act, proceeding, effects);
        if (rule.serving() && act instanceof Serving serving) {
            serving.served(proceeding.no(), matter)
                    .ifPresent(paper -> effects.add(new Effect.Served(paper.no(), serving.way(), serving.counts())));
        }
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
        var hands = rule.hands();
        if (hands != null) {
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
        var begins = rule.begins();
        if (begins != null) {
            var body = begins.atSender() ? sender(proceeding).orElseThrow().body() : proceeding.body();
            effects.addAll(opening(begins.child(), effects).beside(proceeding, body, asked(act)));
        }
        var shuts = rule.shuts();
        if (shuts != null) {
            shut(shuts.apply(act)).ifPresent(effects::add);
        }
        var recuses = rule.recuses();
        if (recuses != null) {
            effects.add(new Effect.Recused(recuses.applyAsLong(act)));
        }
        var reopened = rule.reopened();
        if (reopened != null) {
            var opening = opening(reopened, effects);
            effects.addAll(
                    rule.recalls().isEmpty() ? opening.arriving(proceeding.body(), null) : opening.again(proceeding));
        }
        if (act instanceof Rating rating) {
            effects.add(new Effect.Scored(proceeding.no(), proceeding.body(), rating.score(), now.occurred()));
        }
        var twinned = rule.twinned();
        if (twinned != null && act instanceof Paired paired) {
            effects.add(new Effect.Twinned(twinned, paired.twin()));
            endBeside(proceeding, handsOver(rule), effects);
        }
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
        return effects;
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

    /** The proceeding that handed the matter over to this one. */
    private Optional<Proceeding> sender(Proceeding proceeding) {
        var sender = proceeding.sender();
        return sender == null ? Optional.empty() : matter.proceeding(sender);
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
        sent(proceeding, rule.recalls()).filter(this::untouched).forEach(there -> {
            var stage = Objects.requireNonNull(
                    procedures.of(there.procedure()).recalled(), "nothing is recalled from there");
            matter.deadlines().stream()
                    .filter(d -> d.proceeding() == there.no() && d.running())
                    .forEach(d -> effects.add(stopped(d, Effect.Ending.WITHDRAWN)));
            effects.add(new Effect.Moved(there.no(), stage.name(), now.occurred(), true));
        });
    }

    /** The proceedings to which this one handed the matter. */
    private Stream<Proceeding> sent(Proceeding proceeding, List<ProcedureName> names) {
        return matter.proceedings().stream()
                .filter(p -> names.contains(p.procedure()) && p.sender() != null && p.sender() == proceeding.no());
    }

    /** Still as it arrived: nobody has acted there. */
    private boolean untouched(Proceeding proceeding) {
        return proceeding.ended() == null
                && proceeding.isAt(procedures.of(proceeding.procedure()).arrival())
                && !now.touched(proceeding.no());
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

    private Stream<Proceeding> children(Proceeding parent, ProcedureName name) {
        return matter.proceedings().stream()
                .filter(p -> p.procedure() == name && p.parent() != null && p.parent() == parent.no());
    }

    private Stream<Proceeding> approved(Rule rule, Proceeding parent, ProcedureName name) {
        var approving = procedures.of(name).approving();
        var code = parent.procedure() + "." + rule.code();
        return children(parent, name)
                .filter(child -> approving != null && child.isAt(approving) && code.equals(child.concerning()));
    }

    private static Optional<Refused> refused(Rule rule, String why, String instead) {
        return Optional.of(new Refused(rule.title(), why, instead, rule.article()));
    }

    private static String titles(List<Capacity> capacities) {
        return String.join("、", capacities.stream().map(Capacity::title).toList());
    }
}
