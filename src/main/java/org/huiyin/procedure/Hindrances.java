package org.huiyin.procedure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huiyin.procedure.Decision.Refused;
import org.huiyin.procedure.DemandWords.Footing;
import org.huiyin.procedure.DemandWords.WhileNone;
import org.huiyin.procedure.RoadWords.Begins;
import org.huiyin.procedure.RoadWords.Recalls;

/** Reasons to refuse an act whatever it states, in the order people ask them: who asks, where, what must be finished first. */
record Hindrances(Rule rule, Proceeding proceeding, Relations relations) {

    Optional<Refused> first() {
        return capacity()
                .or(this::sealed)
                .or(this::elsewhere)
                .or(this::stage)
                .or(() -> new SigningHindrances(rule, proceeding, relations).first())
                .or(this::noSender)
                .or(this::begunThere)
                .or(this::unfinished)
                .or(this::unapproved)
                .or(this::ground);
    }

    private Optional<Refused> capacity() {
        return rule.by().contains(now().capacity())
                ? Optional.empty()
                : rule.refused("“" + rule.title() + "”须由" + titles(rule.by()) + "办理。", "请转告有此职责的同事办理。");
    }

    private Optional<Refused> sealed() {
        var capacity = now().capacity();
        var sealed = relations.matter().sealed();
        if (!capacity.heldByPost() || sealed == (capacity == Capacity.REPORT_SCREENER)) {
            return Optional.empty();
        }
        return sealed
                ? rule.refused("这件已经密封，只由检举件甄别员办理。", "请转告检举件甄别员。")
                : rule.refused("这件没有密封，不由检举件甄别员办理。", "含检举控告的，请甄别员先密封。");
    }

    private Optional<Refused> elsewhere() {
        var body = now().body();
        return now().capacity().heldByPost() && (body == null || body != proceeding.body())
                ? rule.refused("这一程序不在您所在的单位。", "请由持有这一程序的单位办理。")
                : Optional.empty();
    }

    private Optional<Refused> stage() {
        if (rule.from().stream().anyMatch(proceeding::isAt)) {
            return Optional.empty();
        }
        var stage = relations.procedures().of(proceeding.procedure()).stage(proceeding.stage());
        return rule.refused("现在是“" + stage.title() + "”，不能“" + rule.title() + "”。", "请刷新页面，看现在可以做什么。");
    }

    private Optional<Refused> noSender() {
        return rule.the(Begins.class)
                .filter(begins ->
                        begins.atSender() && relations.sender(proceeding).isEmpty())
                .flatMap(begins -> rule.refused("这件事是本单位直接收到的，没有转送、交办的机关。", "不属于本单位职权的，请告知信访人向有权处理的机关提出，或者转送。"));
    }

    private Optional<Refused> begunThere() {
        return rule.the(Recalls.class)
                .filter(recalls ->
                        relations.sent(proceeding, recalls.procedures()).noneMatch(relations::untouched))
                .flatMap(recalls -> rule.refused("接收单位已经开始办理，或者事项已经不在那里。", "需要改由别的单位办理的，请与接收单位联系，由它提出异议。"));
    }

    private Optional<Refused> unfinished() {
        return rule.every(WhileNone.class)
                .map(WhileNone::child)
                .filter(child -> relations.children(proceeding, child).anyMatch(open -> open.ended() == null))
                .findFirst()
                .flatMap(child -> rule.refused("还有一项“" + child.title() + "”没有结束。", "请等它结束后再办。"));
    }

    private Optional<Refused> unapproved() {
        var needed = rule.needs();
        return needed != null
                        && relations
                                .approved(rule, proceeding, needed)
                                .findAny()
                                .isEmpty()
                ? rule.refused("“" + rule.title() + "”须先经负责人批准。", "请先送审，批准后再办。")
                : Optional.empty();
    }

    private Optional<Refused> ground() {
        return rule.every(Footing.class)
                .filter(footing -> !footing.ground().holds(proceeding, relations.matter(), now()))
                .findFirst()
                .flatMap(footing -> rule.refused("须" + footing.sentence() + "。", footing.instead()));
    }

    private Circumstances now() {
        return relations.now();
    }

    private static String titles(List<Capacity> capacities) {
        return capacities.stream().map(Capacity::title).collect(Collectors.joining("、"));
    }
}
