package org.huiyin.handling;

import static org.huiyin.handling.ApprovalStage.RETURNED;
import static org.huiyin.handling.ApprovalStage.SIGNED;
import static org.huiyin.handling.ApprovalStage.SUBMITTED;
import static org.huiyin.procedure.Article.regulation;
import static org.huiyin.procedure.Capacity.HANDLING_OFFICER;
import static org.huiyin.procedure.Capacity.HEAD;
import static org.huiyin.procedure.ProcedureName.APPROVAL;
import static org.huiyin.procedure.Rule.act;

import org.huiyin.handling.ApprovalAct.SendBack;
import org.huiyin.handling.ApprovalAct.Sign;
import org.huiyin.procedure.Procedure;

/** 审批程序：处理意见由机关负责人签发；批准只及于送审的原文，改一字须重新送审。 */
final class Approval {

    static final Procedure PROCEDURE = Procedure.of(APPROVAL, SUBMITTED)
            .seenBy(HANDLING_OFFICER)
            .approvesAt(SIGNED)
            .acts(
                    ApprovalAct.class,
                    act("sign", Sign.class, "签发")
                            .by(HEAD)
                            .from(SUBMITTED)
                            .to(SIGNED)
                            .under(regulation(32)),
                    act("send-back", SendBack.class, "退回修改")
                            .by(HEAD)
                            .from(SUBMITTED)
                            .to(RETURNED)
                            .under(regulation(32)));

    private Approval() {}
}
