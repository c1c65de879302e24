package org.huiyin.triage;

import static org.huiyin.procedure.Article.civilProcedure;
import static org.huiyin.procedure.Article.regulation;
import static org.huiyin.procedure.Assignment.REPORT_BY;
import static org.huiyin.procedure.Capacity.DEPUTY_HEAD;
import static org.huiyin.procedure.Capacity.HEAD;
import static org.huiyin.procedure.Capacity.PETITIONER;
import static org.huiyin.procedure.Capacity.REGISTRAR;
import static org.huiyin.procedure.Capacity.REPORT_SCREENER;
import static org.huiyin.procedure.Capacity.TRIAGE_OFFICER;
import static org.huiyin.procedure.Paper.ASSIGNMENT_LETTER;
import static org.huiyin.procedure.Paper.DECLINE_NOTICE;
import static org.huiyin.procedure.Paper.DIRECT_REPLY;
import static org.huiyin.procedure.Paper.FILING_NOTE;
import static org.huiyin.procedure.Paper.GUIDANCE;
import static org.huiyin.procedure.Paper.PROCEDURAL_NOTICE;
import static org.huiyin.procedure.Paper.TRANSFER_LETTER;
import static org.huiyin.procedure.ProcedureName.APPROVAL;
import static org.huiyin.procedure.ProcedureName.DISCIPLINE;
import static org.huiyin.procedure.ProcedureName.HANDLING;
import static org.huiyin.procedure.ProcedureName.LITIGATION;
import static org.huiyin.procedure.ProcedureName.TRIAGE;
import static org.huiyin.procedure.Rule.act;
import static org.huiyin.procedure.Term.term;
import static org.huiyin.triage.TriageStage.ANNULLED;
import static org.huiyin.triage.TriageStage.ANSWERED;
import static org.huiyin.triage.TriageStage.ASSIGNED;
import static org.huiyin.triage.TriageStage.DECLINED;
import static org.huiyin.triage.TriageStage.DIVIDED;
import static org.huiyin.triage.TriageStage.DIVIDING;
import static org.huiyin.triage.TriageStage.FILED;
import static org.huiyin.triage.TriageStage.FOLDED;
import static org.huiyin.triage.TriageStage.GUIDED;
import static org.huiyin.triage.TriageStage.RECEIVED;
import static org.huiyin.triage.TriageStage.REFERRED;
import static org.huiyin.triage.TriageStage.TRANSFERRED;

import java.util.Objects;
import org.huiyin.procedure.Act;
import org.huiyin.procedure.Carried;
import org.huiyin.procedure.Circumstances;
import org.huiyin.procedure.Correction;
import org.huiyin.procedure.Effect.Twinning;
import org.huiyin.procedure.Matter;
import org.huiyin.procedure.Procedure;
import org.huiyin.procedure.Proceeding;
import org.huiyin.procedure.Rated;
import org.huiyin.procedure.Rating;
import org.huiyin.procedure.Remark;
import org.huiyin.procedure.Serving;
import org.huiyin.procedure.Side;
import org.huiyin.procedure.Term;
import org.huiyin.triage.ClosingAct.Answer;
import org.huiyin.triage.ClosingAct.Decline;
import org.huiyin.triage.ClosingAct.File;
import org.huiyin.triage.ClosingAct.Guide;
import org.huiyin.triage.DoubleAct.Annul;
import org.huiyin.triage.DoubleAct.Fold;
import org.huiyin.triage.RepairAct.Correct;
import org.huiyin.triage.RepairAct.CorrectRegistration;
import org.huiyin.triage.RepairAct.Recall;
import org.huiyin.triage.SealedAct.Refer;
import org.huiyin.triage.SealedAct.Seal;
import org.huiyin.triage.SplitAct.Divided;
import org.huiyin.triage.SplitAct.Split;
import org.huiyin.triage.TriageAct.Assign;
import org.huiyin.triage.TriageAct.Classify;
import org.huiyin.triage.TriageAct.Deliver;
import org.huiyin.triage.TriageAct.LeaveRemark;
import org.huiyin.triage.TriageAct.Propose;
import org.huiyin.triage.TriageAct.Rate;
import org.huiyin.triage.TriageAct.Transfer;
import org.huiyin.triage.TriageAct.Urge;

/** 甄别程序：信访部门收到信访事项，应当登记，自收到之日起十五日内转送、交办有权处理的机关、单位，并告知信访人去向。 */
final class Triage {

    static final Term ROUTING =
            term("triage.routing", "登记转送期限").days(15).canBeShortened().under(regulation(22));

    // spotless:off
    static final Procedure PROCEDURE = Procedure.of(TRIAGE, RECEIVED)
            .opens(ROUTING)
            .seenBy(REGISTRAR, HEAD, DEPUTY_HEAD)
            .carries(Carried.Sent.class, CarriedTriage.rows())
            .acts(
                    TriageAct.class,
                    act("transfer", Transfer.class, "转送")
                            .by(TRIAGE_OFFICER).from(RECEIVED).to(TRANSFERRED).under(regulation(22))
                            .provided("转给别的机关、单位", "本单位自己办理的事项不用转送。", Triage::elsewhere)
                            .whileNone(APPROVAL).ends(ROUTING).opensOnce(Rated.BUREAU.term(), Triage::reportsBack)
                            .handsOn(Transfer.class, Transfer::body)
                            .issues(TRANSFER_LETTER, PROCEDURAL_NOTICE),
                    act("assign", Assign.class, "交办") // 要求反馈办理结果的；须经签发
                            .by(TRIAGE_OFFICER).from(RECEIVED).to(ASSIGNED).under(regulation(22))
                            .provided("交给别的机关、单位", "本单位自己办理的事项不用交办。", Triage::elsewhere)
                            .provided("报结的日子不能晚于上级要求的日期", "请改短，给本单位留出核对和报结的时间。", Assigning::beforeSuperiors)
                            .provided("交给按信访程序办理的机关、单位", "政法、纪检监察机关按自己的规定办理，请转送。", Triage::reportsBack)
                            .needs(APPROVAL).ends(ROUTING).opensOnce(Rated.BUREAU.term())
                            .handsTo(HANDLING, Assign.class, Assign::body)
                            .opensThere(REPORT_BY, Assign.class, Assign::days)
                            .issues(ASSIGNMENT_LETTER, PROCEDURAL_NOTICE),
                    act("split", Split.class, "分项") // 一信多事的，每一项只带与它有关的内容，另立一件；原信留在本单位
                            .by(TRIAGE_OFFICER, REPORT_SCREENER).from(RECEIVED, DIVIDING).to(DIVIDING).under(regulation(22))
                            .whileNone(APPROVAL),
                    act("divided", Divided.class, "分项完毕") // 各项都已另立，或者余下的没有需要办理的
                            .by(TRIAGE_OFFICER, REPORT_SCREENER).from(DIVIDING).to(DIVIDED).under(regulation(22))
                            .provided("密封的，写明余下的为什么不是检举控告", "请写明甄别的理由；是检举控告的，请移送。", Triage::explained)
                            .whileNone(APPROVAL).ends(ROUTING),
                    act("answer", Answer.class, "直接答复") // 咨询、感谢和可以当即答复的
                            .by(TRIAGE_OFFICER).from(RECEIVED, DIVIDING).to(ANSWERED).under(regulation(22))
                            .whileNone(APPROVAL).ends(ROUTING).issues(DIRECT_REPLY),
                    act("guide", Guide.class, "引导") // 应当向别的机关提出的，告知去向
                            .by(TRIAGE_OFFICER).from(RECEIVED, DIVIDING).to(GUIDED).under(regulation(20))
                            .whileNone(APPROVAL).ends(ROUTING).issues(GUIDANCE),
                    act("decline", Decline.class, "不予受理") // 理由限于所列各项；须经签发
                            .by(TRIAGE_OFFICER).from(RECEIVED, DIVIDING).to(DECLINED).under(regulation(19))
                            .provided("只限于走访的情形，须是走访提出的", "书信、电话、网上提出的不因此不予受理，请选别的情形或者照常办理。", Triage::fits)
                            .needs(APPROVAL).ends(ROUTING).issues(DECLINE_NOTICE),
                    act("file", File.class, "存查") // 理由限于所列各项；须经第二人签字
                            .by(TRIAGE_OFFICER).from(RECEIVED, DIVIDING).to(FILED).under(regulation(22))
                            .needs(APPROVAL).secondSignature().ends(ROUTING).issues(FILING_NOTE),
                    act("classify", Classify.class, "甄别定性") // 可以改；转出、办出时也可以一并写明
                            .by(TRIAGE_OFFICER).from(RECEIVED, DIVIDING).under(regulation(22)),
                    act("seal", Seal.class, "按检举控告密封")
                            .by(TRIAGE_OFFICER).from(RECEIVED, DIVIDING).under(regulation(30))
                            .seals(),
                    act("refer", Refer.class, "移送") // 密封的只移送，不转送、不交办，不出文书
                            .by(REPORT_SCREENER).from(RECEIVED, DIVIDING).to(REFERRED).under(regulation(30))
                            .provided("移送给纪检监察机关或者按干部管理权限有权处理的机关", "请在列表里选择。", Referral::competent)
                            .provided("接收机关不是被检举控告方，也不在其下、不由其领导", "请移送上一级机关。", Referral::apart)
                            .ends(ROUTING)
                            .handsTo(DISCIPLINE, Refer.class, Refer::body)
                            .shuts(Refer.class, Refer::reported),
                    act("fold", Fold.class, "并件") // 同一件事登记了两次的，后一件并入先一件
                            .by(TRIAGE_OFFICER).from(RECEIVED).to(FOLDED).under(regulation(21))
                            .provided("只能并入本单位登记的另一件，两件都不能是密件、历史导入或者分项", "请核对编号。", Doubles::ordinary)
                            .provided("并入的那一件须还在办理", "已经办结的，请照常办理这一件，可以互相关联。", Doubles::running)
                            .provided("只能并入先收到、先登记的那一件", "请从后登记的那一件办并件。", Doubles::earlier)
                            .provided("两件须是同一个人写的", "不是同一个人的，不能并件：原来的查询码会看到别人的事。", Doubles::samePerson)
                            .whileNone(APPROVAL).twins(Twinning.FOLDED),
                    act("annul", Annul.class, "作废") // 登记错了的；须经第二人签字，编号不收回
                            .by(TRIAGE_OFFICER).from(RECEIVED).to(ANNULLED).under(regulation(21))
                            .when("没有转送、交办过，没有再来的件，除登记回执外没有出具过文书", "已经告知信访人的，请照常办理。", Doubles::untold)
                            .provided("只能以本单位登记的另一件为准，两件都不能是密件、历史导入或者分项", "请核对编号。", Doubles::ordinary)
                            .needs(APPROVAL).twins(Twinning.ANNULLED),
                    act("propose", Propose.class, "送审")
                            .by(TRIAGE_OFFICER).from(RECEIVED, DIVIDING).under(regulation(22))
                            .provided("送审的不予受理，情形须与来件形式相符", "书信、电话、网上提出的，请选别的情形或者照常办理。", Triage::fits)
                            .whileNone(APPROVAL).asks(APPROVAL),
                    act("urge", Urge.class, "催办")
                            .by(TRIAGE_OFFICER).from(TRANSFERRED, ASSIGNED).under(regulation(22))
                            .when("接收单位还在办理，期限还在计算", "已经办结或者已经退回的，不用催办。", Triage::awaited),
                    act("deliver", Deliver.class, "记录送达") // 给信访人的告知书、答复函
                            .by(TRIAGE_OFFICER).from(TriageStage.values()).under(civilProcedure(87))
                            .when("有已经出具、还没有记录送达的文书", "文书都已经记录送达。", Serving::pending)
                            .provided("是这一程序的文书；收到日期不早于出具日期，也不晚于今天，公告的已满三十日", "请核对文书和日期。", Serving::dated)
                            .serves(),
                    act("recall", Recall.class, "撤回") // 转错了、交错了的：另行转送，期限不重新起算
                            .by(TRIAGE_OFFICER).from(TRANSFERRED, ASSIGNED).under(regulation(22))
                            .recallsSent(HANDLING, DISCIPLINE, LITIGATION).reopens(TRIAGE),
                    act(Rating.CODE, Rate.class, "评价信访部门") // 评价期满以前，工作人员看不到
                            .by(PETITIONER).from(TRANSFERRED, ASSIGNED).under(regulation(21))
                            .when("评价期内，尚未评价", "每件评价一次，评价后不能更改。", Rating.open(Rated.BUREAU)),
                    act(Remark.CODE, LeaveRemark.class, "留言") // 不列入评价的
                            .by(PETITIONER).from(ANSWERED, GUIDED, DECLINED, FILED).under(regulation(21))
                            .when("留言不满三条", "最多留言三条。", Remark::room),
                    act("correct", Correct.class, "更正") // 原话照留，更正写在旁边；已经出具的文书不变
                            .by(TRIAGE_OFFICER).from(TriageStage.values()).under(regulation(21))
                            .when("是本人在这一程序里办过的", "请由办的人自己更正。", Correction::hasOwn)
                            .provided("更正的是本人最近办的一步", "请刷新页面，从最近办的一步开始更正。", Correction::ofOwn),
                    act("correct-registration", CorrectRegistration.class, "更正登记")
                            .by(REGISTRAR).from(TriageStage.values()).under(regulation(21))
                            .redescribes(CorrectRegistration.class, CorrectRegistration::told));
    // spotless:on

    private Triage() {}

    /** Where it went, a duty still runs. */
    private static boolean awaited(Proceeding proceeding, Matter matter, Circumstances now) {
        return matter.proceedings().stream()
                .filter(there -> Objects.equals(there.sender(), proceeding.no()) && there.ended() == null)
                .anyMatch(there -> matter.deadlines().stream()
                        .anyMatch(d -> d.proceeding() == there.no() && d.side() == Side.DUTY && d.running()));
    }

    private static boolean reportsBack(Act act, Matter matter, Circumstances now) {
        return switch (act) {
            case Transfer transfer -> now.bodies().track(transfer.body()) == HANDLING;
            case Assign assign -> now.bodies().track(assign.body()) == HANDLING;
            default -> false;
        };
    }

    private static boolean explained(Act act, Matter matter, Circumstances now) {
        return !matter.sealed()
                || act instanceof Divided divided && !divided.note().isBlank();
    }

    /** 书信、电话、网上提出的，不因只限于走访的情形不予受理（条例第二十条）。 */
    private static boolean fits(Act act, Matter matter, Circumstances now) {
        return switch (act) {
            case Decline decline ->
                !decline.reason().visitsOnly() || now.besides().visit();
            case Propose propose -> fits(propose.draft(), matter, now);
            default -> true;
        };
    }

    private static boolean elsewhere(Act act, Matter matter, Circumstances now) {
        return switch (act) {
            case Transfer transfer -> !Objects.equals(transfer.body(), now.body());
            case Assign assign -> !Objects.equals(assign.body(), now.body());
            default -> false;
        };
    }
}
