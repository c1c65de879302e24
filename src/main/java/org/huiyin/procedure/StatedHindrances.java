package org.huiyin.procedure;

import java.util.Optional;
import org.huiyin.procedure.Decision.Refused;
import org.huiyin.procedure.DemandWords.Proviso;
import org.huiyin.procedure.MatterWords.Recuses;
import org.huiyin.procedure.PeriodWords.Prolongs;

/** Reasons to refuse an act for what it states: words nobody approved, a day that cannot be, days too many. */
record StatedHindrances(Rule rule, Act act, Proceeding proceeding, Relations relations) {

    /** An approval binds to the exact content approved. */
    Optional<Refused> unapproved() {
        var needed = rule.needs();
        if (needed == null) {
            return Optional.empty();
        }
        var digest = now().digests().of(act);
        return relations.approved(rule, proceeding, needed).anyMatch(child -> digest.equals(child.about()))
                ? Optional.empty()
                : rule.refused("内容与负责人批准的不一致，一字之差也须重新送审。", "请按批准的内容出具，或修改后重新送审。");
    }

    Optional<Refused> first() {
        return tomorrow()
                .or(this::beforeLastStep)
                .or(this::notProlonged)
                .or(this::nobodyElse)
                .or(this::proviso);
    }

    private Optional<Refused> tomorrow() {
        return now().occurred().isAfter(now().today()) ? rule.refused("发生日期不能晚于今天。", "请填写实际发生的日期。") : Optional.empty();
    }

    private Optional<Refused> beforeLastStep() {
        return now().occurred().isBefore(proceeding.since())
                ? rule.refused("发生日期不能早于上一步的日期" + proceeding.since() + "。", "请核对日期；上一步的日期如有误，请先更正上一步。")
                : Optional.empty();
    }

    private Optional<Refused> notProlonged() {
        return rule.the(Prolongs.class).flatMap(this::notProlonged);
    }

    private Optional<Refused> notProlonged(Prolongs prolongs) {
        var term = prolongs.term();
        var running = relations.matter().running(proceeding.no(), term);
        if (running.filter(period -> period.prolonged() == 0).isEmpty()) {
            return rule.refused("“" + term.title() + "”没有在计算，或者已经延长过一次。", "每件只能延长一次。");
        }
        var days = prolongs.days().applyAsInt(act);
        return days < 1 || days > prolongs.atMost()
                ? rule.refused("延长不得超过" + prolongs.atMost() + term.unit().title() + "。", "请改短。")
                : Optional.empty();
    }

    private Optional<Refused> nobodyElse() {
        return rule.the(Recuses.class)
                .filter(recuses -> !now().others().hold(recuses.officer().applyAsLong(act), proceeding.body()))
                .flatMap(recuses -> rule.refused("他的岗位在本单位没有别人可以接办。", "请先由系统管理员安排人员，或者报请上一级机关办理。"));
    }

    private Optional<Refused> proviso() {
        return rule.every(Proviso.class)
                .filter(proviso -> !proviso.condition().holds(act, relations.matter(), now()))
                .findFirst()
                .flatMap(proviso -> rule.refused(proviso.sentence(), proviso.instead()));
    }

    private Circumstances now() {
        return relations.now();
    }
}
