package org.huiyin.procedure;

import java.util.List;
import java.util.Optional;
import org.huiyin.procedure.Decision.Refused;

/** Every reason to refuse an act, in the order people ask them. */
final class Hindrances {

    private final Procedures procedures;
    private final Matter matter;
    private final Circumstances now;
    private final Relations relations;

    Hindrances(Relations relations) {
        this.procedures = relations.procedures();
        this.matter = relations.matter();
        this.now = relations.now();
        this.relations = relations;
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
        if (begins != null && begins.atSender() && relations.sender(proceeding).isEmpty()) {
            return refused(rule, "这件事是本单位直接收到的，没有转送、交办的机关。", "不属于本单位职权的，请告知信访人向有权处理的机关提出，或者转送。");
        }
        var recalls = rule.recalls();
        if (!recalls.isEmpty() && relations.sent(proceeding, recalls).noneMatch(relations::untouched)) {
            return refused(rule, "接收单位已经开始办理，或者事项已经不在那里。", "需要改由别的单位办理的，请与接收单位联系，由它提出异议。");
        }
        for (var child : rule.whileNone()) {
            if (relations.children(proceeding, child).anyMatch(c -> c.ended() == null)) {
                return refused(rule, "还有一项“" + child.title() + "”没有结束。", "请等它结束后再办。");
            }
        }
        var needed = rule.needs();
        if (needed != null
                && relations.approved(rule, proceeding, needed).findAny().isEmpty()) {
            return refused(rule, "“" + rule.title() + "”须先经负责人批准。", "请先送审，批准后再办。");
        }
        return rule.footings().stream()
                .filter(footing -> !footing.ground().holds(proceeding, matter, now))
                .findFirst()
                .flatMap(footing -> refused(rule, "须" + footing.sentence() + "。", footing.instead()));
    }

    Optional<Refused> inTime(Rule rule, Proceeding proceeding) {
        if (now.occurred().isAfter(now.today())) {
            return refused(rule, "发生日期不能晚于今天。", "请填写实际发生的日期。");
        }
        if (now.occurred().isBefore(proceeding.since())) {
            return refused(rule, "发生日期不能早于上一步的日期" + proceeding.since() + "。", "请核对日期；上一步的日期如有误，请先更正上一步。");
        }
        return Optional.empty();
    }

    Optional<Refused> approved(Rule rule, Act act, Proceeding proceeding) {
        var needed = rule.needs();
        if (needed != null) {
            var digest = now.digests().of(act);
            if (relations.approved(rule, proceeding, needed).noneMatch(child -> digest.equals(child.about()))) {
                return refused(rule, "内容与负责人批准的不一致，一字之差也须重新送审。", "请按批准的内容出具，或修改后重新送审。");
            }
        }
        return Optional.empty();
    }

    Optional<Refused> asTheActStates(Rule rule, Act act, Proceeding proceeding) {
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

    private static Optional<Refused> refused(Rule rule, String why, String instead) {
        return Optional.of(new Refused(rule.title(), why, instead, rule.article()));
    }

    private static String titles(List<Capacity> capacities) {
        return String.join("、", capacities.stream().map(Capacity::title).toList());
    }
}
