package org.huiyin.reports;

import static org.huiyin.procedure.Article.reportRules;
import static org.huiyin.procedure.Capacity.REPORT_SCREENER;
import static org.huiyin.procedure.ProcedureName.COVER;
import static org.huiyin.procedure.Rule.act;
import static org.huiyin.procedure.Term.term;
import static org.huiyin.reports.CoverStage.FORWARDED;
import static org.huiyin.reports.CoverStage.KEPT;

import org.huiyin.procedure.Act;
import org.huiyin.procedure.Circumstances;
import org.huiyin.procedure.Matter;
import org.huiyin.procedure.Procedure;
import org.huiyin.procedure.Term;
import org.huiyin.reports.CoverAct.Forward;

/** 封面登记：反映上级管理的干部、反映纪检监察机关负责人的，不拆阅、不录入内容，原件密封，五个工作日内送上一级。 */
final class Cover {

    static final Term HAND_OVER =
            term("cover.hand-over", "原件移送期限").workingDays(5).canBeShortened().under(reportRules(15));

    // spotless:off
    static final Procedure PROCEDURE = Procedure.of(COVER, KEPT)
            .opens(HAND_OVER)
            .acts(
                    CoverAct.class,
                    act("forward", Forward.class, "移送原件")
                            .by(REPORT_SCREENER).from(KEPT).to(FORWARDED).under(reportRules(15))
                            .provided("送纪检监察机关或者按干部管理权限有权处理的机关", "请在列表里选择。", Cover::competent)
                            .ends(HAND_OVER));
    // spotless:on

    private Cover() {}

    private static boolean competent(Act act, Matter matter, Circumstances now) {
        return act instanceof Forward forward && now.bodies().takesReports(forward.body());
    }
}
