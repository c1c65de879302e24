package org.huiyin.triage;

import static org.huiyin.procedure.Article.regulation;
import static org.huiyin.procedure.Capacity.DEPUTY_HEAD;
import static org.huiyin.procedure.Capacity.HEAD;
import static org.huiyin.procedure.Capacity.REGISTRAR;
import static org.huiyin.procedure.Capacity.REPORT_SCREENER;
import static org.huiyin.procedure.Capacity.TRIAGE_OFFICER;
import static org.huiyin.procedure.ProcedureName.ABOVE;
import static org.huiyin.procedure.Rule.act;
import static org.huiyin.triage.SuperiorStage.CARRIED;
import static org.huiyin.triage.SuperiorStage.PENDING;
import static org.huiyin.triage.SuperiorStage.REPORTED;

import org.huiyin.procedure.Circumstances;
import org.huiyin.procedure.Matter;
import org.huiyin.procedure.Procedure;
import org.huiyin.procedure.Proceeding;
import org.huiyin.procedure.Superior;
import org.huiyin.triage.SuperiorAct.ReportUp;

/** 上级交办程序：来函定了办结日期的，由收到来函的机关按期向上级报结；与法定期限各算各的，互不改变。 */
final class FromAbove {

    // spotless:off
    static final Procedure PROCEDURE = Procedure.of(ABOVE, PENDING)
            .opens(Superior.DUE)
            .seenBy(REGISTRAR, HEAD, DEPUTY_HEAD)
            .recalledAt(CARRIED)
            .acts(
                    SuperiorAct.class,
                    act("report-up", ReportUp.class, "向上级报结")
                            .by(TRIAGE_OFFICER, REPORT_SCREENER).from(PENDING).to(REPORTED).under(regulation(22))
                            .when("这件事已经答复信访人或者依法办完", "还在办理的，请催办；办完后再报结。", FromAbove::done)
                            .ends(Superior.DUE));
    // spotless:on

    private FromAbove() {}

    /** The main line has come to its end. */
    private static boolean done(Proceeding proceeding, Matter matter, Circumstances now) {
        return matter.main().ended() != null;
    }
}
