package org.huiyin.intake;

import static org.huiyin.intake.HistoryStage.ANSWERED;
import static org.huiyin.intake.HistoryStage.CONCLUDED;
import static org.huiyin.intake.HistoryStage.RECORDED;
import static org.huiyin.procedure.Article.regulation;
import static org.huiyin.procedure.Capacity.HEAD;
import static org.huiyin.procedure.Capacity.REGISTRAR;
import static org.huiyin.procedure.Capacity.SYSTEM;
import static org.huiyin.procedure.Capacity.TRIAGE_OFFICER;
import static org.huiyin.procedure.ProcedureName.HISTORY;
import static org.huiyin.procedure.Rule.act;

import org.huiyin.intake.HistoryAct.Answered;
import org.huiyin.intake.HistoryAct.Concluded;
import org.huiyin.procedure.Procedure;

/** 历史导入：只记来源能证明的事，不起算期限，不出具文书。 */
final class HistoryImport {

    static final Procedure PROCEDURE = Procedure.of(HISTORY, RECORDED)
            .seenBy(REGISTRAR, TRIAGE_OFFICER, HEAD)
            .acts(
                    HistoryAct.class,
                    act("answered", Answered.class, "来源载明的答复")
                            .by(SYSTEM)
                            .from(RECORDED)
                            .to(ANSWERED)
                            .under(regulation(21)),
                    act("concluded", Concluded.class, "来源载明的办结")
                            .by(SYSTEM)
                            .from(RECORDED)
                            .to(CONCLUDED)
                            .under(regulation(21)));

    private HistoryImport() {}
}
