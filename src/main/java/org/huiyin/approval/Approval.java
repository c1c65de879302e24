package org.huiyin.approval;

import static org.huiyin.approval.ApprovalStage.RETURNED;
import static org.huiyin.approval.ApprovalStage.SIGNED;
import static org.huiyin.approval.ApprovalStage.SUBMITTED;
import static org.huiyin.approval.ApprovalStage.WITHDRAWN;
import static org.huiyin.procedure.Article.regulation;
import static org.huiyin.procedure.Capacity.DEPUTY_HEAD;
import static org.huiyin.procedure.Capacity.HANDLING_OFFICER;
import static org.huiyin.procedure.Capacity.HEAD;
import static org.huiyin.procedure.Capacity.TRIAGE_OFFICER;
import static org.huiyin.procedure.ProcedureName.APPROVAL;
import static org.huiyin.procedure.Rule.act;

import org.huiyin.approval.ApprovalAct.SendBack;
import org.huiyin.approval.ApprovalAct.Sign;
import org.huiyin.procedure.Procedure;

/** 审批程序：谁签发哪一项，由各单位的签发权限表定；批准只及于送审的原文，改一字须重新送审。 */
public final class Approval {

    // spotless:off
    public static final Procedure PROCEDURE = Procedure.of(APPROVAL, SUBMITTED)
            .seenBy(HANDLING_OFFICER, TRIAGE_OFFICER)
            .approvesAt(SIGNED)
            .recalledAt(WITHDRAWN) // 事项密封的
            .acts(
                    ApprovalAct.class,
                    act("sign", Sign.class, "签发")
                            .by(HEAD, DEPUTY_HEAD)
                            .signs()
                            .from(SUBMITTED)
                            .to(SIGNED)
                            .under(regulation(32)),
                    act("send-back", SendBack.class, "退回修改")
                            .by(HEAD, DEPUTY_HEAD)
                            .signs()
                            .from(SUBMITTED)
                            .to(RETURNED)
                            .under(regulation(32)));
    // spotless:on

    private Approval() {}
}
