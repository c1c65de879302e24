package org.huiyin.litigation;

import static org.huiyin.litigation.LitigationStage.RECALLED;
import static org.huiyin.litigation.LitigationStage.RECEIVED;
import static org.huiyin.litigation.LitigationStage.TAKEN_OVER;
import static org.huiyin.procedure.Article.regulation;
import static org.huiyin.procedure.Capacity.HANDLING_OFFICER;
import static org.huiyin.procedure.Capacity.HEAD;
import static org.huiyin.procedure.ProcedureName.LITIGATION;
import static org.huiyin.procedure.Rule.act;

import org.huiyin.litigation.LitigationAct.TakeOver;
import org.huiyin.procedure.Procedure;

/** 涉诉程序：涉法涉诉的来信转送同级政法部门依法处理；政法机关按自己的规定告知和办理，这里只记收到和接收。 */
final class Litigation {

    // spotless:off
    static final Procedure PROCEDURE = Procedure.of(LITIGATION, RECEIVED)
            .seenBy(HEAD)
            .recalledAt(RECALLED)
            .acts(
                    LitigationAct.class,
                    act("take-over", TakeOver.class, "接收")
                            .by(HANDLING_OFFICER).from(RECEIVED).to(TAKEN_OVER).under(regulation(22)));
    // spotless:on

    private Litigation() {}
}
