package org.huiyin.handling;

import static org.huiyin.handling.ObjectionStage.AGREED;
import static org.huiyin.handling.ObjectionStage.INSISTED;
import static org.huiyin.handling.ObjectionStage.RAISED;
import static org.huiyin.procedure.Article.regulation;
import static org.huiyin.procedure.Capacity.TRIAGE_OFFICER;
import static org.huiyin.procedure.ProcedureName.OBJECTION;
import static org.huiyin.procedure.ProcedureName.TRIAGE;
import static org.huiyin.procedure.Rule.act;

import org.huiyin.handling.ObjectionAct.Agree;
import org.huiyin.handling.ObjectionAct.Insist;
import org.huiyin.procedure.Procedure;

/** 异议程序：经转送、交办的机关核实同意后，方可退回；不同意的，由接收机关受理，或者登记争议。 */
final class Objection {

    // spotless:off
    static final Procedure PROCEDURE = Procedure.of(OBJECTION, RAISED)
            .acts(
                    ObjectionAct.class,
                    act("agree", Agree.class, "同意退回")
                            .by(TRIAGE_OFFICER).from(RAISED).to(AGREED).under(regulation(23))
                            .movesParent(HandlingStage.RETURNED).reopens(TRIAGE),
                    act("insist", Insist.class, "不同意退回")
                            .by(TRIAGE_OFFICER).from(RAISED).to(INSISTED).under(regulation(23)));
    // spotless:on

    private Objection() {}
}
