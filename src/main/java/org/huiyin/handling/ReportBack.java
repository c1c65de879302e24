package org.huiyin.handling;

import static org.huiyin.handling.ReportStage.ACKNOWLEDGED;
import static org.huiyin.handling.ReportStage.HANDED_IN;
import static org.huiyin.handling.ReportStage.SENT_BACK;
import static org.huiyin.procedure.Article.regulation;
import static org.huiyin.procedure.Assignment.REPORT_BY;
import static org.huiyin.procedure.Capacity.TRIAGE_OFFICER;
import static org.huiyin.procedure.ProcedureName.REPORT;
import static org.huiyin.procedure.Rule.act;

import org.huiyin.handling.ReportAct.Acknowledge;
import org.huiyin.handling.ReportAct.ReturnReport;
import org.huiyin.procedure.Procedure;

/** 办结报告程序：交办的机关审核办结报告，认可的交办期限终止，不认可的退回补办，期限照常计算。 */
final class ReportBack {

    // spotless:off
    static final Procedure PROCEDURE = Procedure.of(REPORT, HANDED_IN)
            .acts(
                    ReportAct.class,
                    act("acknowledge", Acknowledge.class, "认可办结报告")
                            .by(TRIAGE_OFFICER).from(HANDED_IN).to(ACKNOWLEDGED).under(regulation(22))
                            .endsOfParent(REPORT_BY),
                    act("return-report", ReturnReport.class, "退回办结报告")
                            .by(TRIAGE_OFFICER).from(HANDED_IN).to(SENT_BACK).under(regulation(22)));
    // spotless:on

    private ReportBack() {}
}
