package org.huiyin.triage;

import static org.huiyin.procedure.Article.regulation;
import static org.huiyin.procedure.Capacity.HEAD;
import static org.huiyin.procedure.Capacity.REGISTRAR;
import static org.huiyin.procedure.Capacity.TRIAGE_OFFICER;
import static org.huiyin.procedure.Paper.PROCEDURAL_NOTICE;
import static org.huiyin.procedure.Paper.TRANSFER_LETTER;
import static org.huiyin.procedure.ProcedureName.HANDLING;
import static org.huiyin.procedure.ProcedureName.TRIAGE;
import static org.huiyin.procedure.Rule.act;
import static org.huiyin.procedure.Term.term;
import static org.huiyin.triage.TriageStage.RECEIVED;
import static org.huiyin.triage.TriageStage.TRANSFERRED;

import java.util.Objects;
import org.huiyin.procedure.Act;
import org.huiyin.procedure.Circumstances;
import org.huiyin.procedure.Matter;
import org.huiyin.procedure.Procedure;
import org.huiyin.procedure.Term;
import org.huiyin.triage.TriageAct.Transfer;

/** 甄别程序：信访部门收到信访事项，应当登记，自收到之日起十五日内转送有权处理的机关、单位，并告知信访人去向。 */
final class Triage {

    static final Term ROUTING =
            term("triage.routing", "登记转送期限").days(15).canBeShortened().under(regulation(22));

    static final Procedure PROCEDURE = Procedure.of(TRIAGE, RECEIVED)
            .opens(ROUTING)
            .seenBy(REGISTRAR, HEAD)
            .acts(
                    TriageAct.class,
                    act("transfer", Transfer.class, "转送")
                            .by(TRIAGE_OFFICER)
                            .from(RECEIVED)
                            .to(TRANSFERRED)
                            .under(regulation(22))
                            .provided("转给别的机关、单位", "本单位自己办理的事项不用转送。", Triage::elsewhere)
                            .ends(ROUTING)
                            .handsTo(HANDLING, Transfer.class, Transfer::body)
                            .issues(TRANSFER_LETTER, PROCEDURAL_NOTICE));

    private Triage() {}

    private static boolean elsewhere(Act act, Matter matter, Circumstances now) {
        return act instanceof Transfer transfer && !Objects.equals(transfer.body(), now.body());
    }
}
