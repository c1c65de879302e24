package org.huiyin.reports;

import static org.huiyin.procedure.Article.regulation;
import static org.huiyin.procedure.Capacity.HANDLING_OFFICER;
import static org.huiyin.procedure.Capacity.HEAD;
import static org.huiyin.procedure.Capacity.REPORT_SCREENER;
import static org.huiyin.procedure.ProcedureName.DISCIPLINE;
import static org.huiyin.procedure.Rule.act;
import static org.huiyin.reports.DisciplineStage.RECALLED;
import static org.huiyin.reports.DisciplineStage.RECEIVED;
import static org.huiyin.reports.DisciplineStage.TAKEN_OVER;

import org.huiyin.procedure.Procedure;
import org.huiyin.reports.DisciplineAct.TakeOver;
import org.huiyin.reports.DisciplineAct.TakeReportOver;

/** 检举控告程序：纪检监察机关和有权处理的机关依规依纪依法接收、办理和反馈；这里只记收到和接收。 */
final class Discipline {

    // spotless:off
    static final Procedure PROCEDURE = Procedure.of(DISCIPLINE, RECEIVED)
            .seenBy(HEAD)
            .recalledAt(RECALLED)
            .acts(
                    DisciplineAct.class,
                    act("take-over", TakeOver.class, "接收")
                            .by(HANDLING_OFFICER).from(RECEIVED).to(TAKEN_OVER).under(regulation(30)),
                    act("take-report-over", TakeReportOver.class, "接收检举控告") // 密封的
                            .by(REPORT_SCREENER).from(RECEIVED).to(TAKEN_OVER).under(regulation(30)));
    // spotless:on

    private Discipline() {}
}
