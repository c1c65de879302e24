package org.huiyin.approval;

import static org.huiyin.approval.ApprovalStage.CHECKING;
import static org.huiyin.approval.ApprovalStage.RETURNED;
import static org.huiyin.approval.ApprovalStage.SIGNED;
import static org.huiyin.approval.ApprovalStage.SUBMITTED;
import static org.huiyin.approval.ApprovalStage.WITHDRAWN;
import static org.huiyin.procedure.Article.regulation;
import static org.huiyin.procedure.Capacity.CHECKER;
import static org.huiyin.procedure.Capacity.DEPUTY_HEAD;
import static org.huiyin.procedure.Capacity.HANDLING_OFFICER;
import static org.huiyin.procedure.Capacity.HEAD;
import static org.huiyin.procedure.Capacity.TRIAGE_OFFICER;
import static org.huiyin.procedure.ProcedureName.APPROVAL;
import static org.huiyin.procedure.Rule.act;

import org.huiyin.approval.ApprovalAct.HandBack;
import org.huiyin.approval.ApprovalAct.Pass;
import org.huiyin.approval.ApprovalAct.SendBack;
import org.huiyin.approval.ApprovalAct.Sign;
import org.huiyin.procedure.Circumstances;
import org.huiyin.procedure.Matter;
import org.huiyin.procedure.Procedure;
import org.huiyin.procedure.Proceeding;

/** 审批程序：谁签发哪一项、要不要先核稿，由各单位的签发权限表定；批准只及于送审的原文，改一字须重新送审。 */
public final class Approval {

    // spotless:off
    public static final Procedure PROCEDURE = Procedure.of(APPROVAL, SUBMITTED)
            .seenBy(HANDLING_OFFICER, TRIAGE_OFFICER)
            .checkedAt(CHECKING)
            .approvesAt(SIGNED)
            .recalledAt(WITHDRAWN) // 事项密封的
            .acts(
                    ApprovalAct.class,
                    act("pass", Pass.class, "核稿通过")
                            .by(CHECKER)
                            .from(CHECKING)
                            .to(SUBMITTED)
                            .under(regulation(32))
                            .when("核稿的不是拟稿人", "请由本单位另一位核稿人核稿；没有别人的，请管理员授权代办。", Approval::draftedByAnother),
                    act("hand-back", HandBack.class, "核稿退回")
                            .by(CHECKER)
                            .from(CHECKING)
                            .to(RETURNED)
                            .under(regulation(32)),
                    act("sign", Sign.class, "签发")
                            .by(HEAD, DEPUTY_HEAD)
                            .signs()
                            .from(SUBMITTED)
                            .to(SIGNED)
                            .under(regulation(32))
                            .when("签发的不是核稿人", "请由本单位另一位有权签发的负责人签发。", Approval::checkedByAnother),
                    act("send-back", SendBack.class, "退回修改")
                            .by(HEAD, DEPUTY_HEAD)
                            .signs()
                            .from(SUBMITTED)
                            .to(RETURNED)
                            .under(regulation(32)));
    // spotless:on

    private Approval() {}

    private static boolean draftedByAnother(Proceeding approval, Matter matter, Circumstances now) {
        var parent = approval.parent();
        return parent == null || !now.past().proposedOwn(parent);
    }

    private static boolean checkedByAnother(Proceeding approval, Matter matter, Circumstances now) {
        return !now.past().didOwn(approval.no());
    }
}
