package org.huiyin.handling;

import static org.huiyin.handling.HandlingStage.*;
import static org.huiyin.procedure.Article.civilProcedure;
import static org.huiyin.procedure.Article.regulation;
import static org.huiyin.procedure.Capacity.HANDLING_OFFICER;
import static org.huiyin.procedure.Capacity.HEAD;
import static org.huiyin.procedure.Capacity.PETITIONER;
import static org.huiyin.procedure.ProcedureName.APPROVAL;
import static org.huiyin.procedure.ProcedureName.HANDLING;
import static org.huiyin.procedure.ProcedureName.OBJECTION;
import static org.huiyin.procedure.ProcedureName.REPORT;
import static org.huiyin.procedure.Rule.act;
import static org.huiyin.procedure.Term.term;

import org.huiyin.handling.HandlingAct.*;
import org.huiyin.procedure.Carried;
import org.huiyin.procedure.Correction;
import org.huiyin.procedure.Paper;
import org.huiyin.procedure.Procedure;
import org.huiyin.procedure.Rated;
import org.huiyin.procedure.Rating;
import org.huiyin.procedure.Remark;
import org.huiyin.procedure.Serving;
import org.huiyin.procedure.Term;

/** 办理程序：收到转送之日起十五日内告知；属于第三十一条第六项的，自受理之日起六十日内办结，出具信访处理意见书并送达。 */
final class Handling {

    static final Term NOTICE =
            term("handling.notice", "受理告知期限").days(15).canBeShortened().under(regulation(23));
    static final Term OBJECTING =
            term("handling.objection", "异议期限").workingDays(5).right().under(regulation(23));
    static final Term HANDLING_TERM =
            term("handling.handling", "办理期限").days(60).canBeShortened().under(regulation(34));
    static final Term PERFORMANCE = term("handling.performance", "履职期限").named().under(regulation(31));
    static final Term REVIEW_REQUEST =
            term("handling.review-request", "申请复查期限").days(30).right().under(regulation(35));

    // spotless:off
    static final Procedure PROCEDURE = Procedure.of(HANDLING, RECEIVED)
            .opens(NOTICE, OBJECTING)
            .seenBy(HEAD)
            .recalledAt(RECALLED)
            .carries(Carried.Handled.class, CarriedHandling.rows())
            .acts(
                    HandlingAct.class,
                    act("accept", Accept.class, "受理") // 实体性受理：此后不得再提异议或转出
                            .by(HANDLING_OFFICER).from(RECEIVED).to(UNDER_HANDLING).under(regulation(23))
                            .provided("属于第三十一条第六项的事项", "其他法定途径不适用受理和六十日期限，请引导信访人走该途径。", Provisos::sixthRoute)
                            .whileNone(OBJECTION)
                            .ends(NOTICE).forfeits(OBJECTING).opens(HANDLING_TERM).issues(Paper.ACCEPTANCE_NOTICE),
                    act("object", RaiseObjection.class, "提出异议") // 转送、交办的机关同意后才退回
                            .by(HANDLING_OFFICER).from(RECEIVED).under(regulation(23))
                            .when("自收到之日起五个工作日内提出，且只提一次", "超过期限的应当受理或者告知法定途径。", Provisos::mayObject)
                            .whileNone(OBJECTION)
                            .ends(OBJECTING).asksSender(OBJECTION).issues(Paper.OBJECTION_LETTER),
                    act("dispute", Dispute.class, "登记争议") // 期限照常计算
                            .by(HANDLING_OFFICER).from(RECEIVED).under(regulation(24))
                            .when("转来的机关不同意退回", "请先提出异议。", Provisos::insisted),
                    act("direct", Direct.class, "告知法定途径") // 第一至四项：不计六十日，不适用复查
                            .by(HANDLING_OFFICER).from(RECEIVED).to(DIRECTED).under(regulation(31))
                            .whileNone(OBJECTION)
                            .ends(NOTICE).forfeits(OBJECTING).withdrawsSent(Rated.BUREAU.term()).issues(Paper.ROUTE_NOTICE),
                    act("undertake", Undertake.class, "依法履职") // 第五项：期限依该项职责的法律
                            .by(HANDLING_OFFICER).from(RECEIVED).to(PERFORMING).under(regulation(31))
                            .whileNone(OBJECTION)
                            .ends(NOTICE).forfeits(OBJECTING).withdrawsSent(Rated.BUREAU.term())
                            .opensFor(PERFORMANCE, Undertake.class, Undertake::days).issues(Paper.ROUTE_NOTICE),
                    act("submit", Submit.class, "送审")
                            .by(HANDLING_OFFICER).from(UNDER_HANDLING, PERFORMING).under(regulation(32))
                            .whileNone(APPROVAL).asks(APPROVAL),
                    act("extend", Extend.class, "延长办理期限")
                            .by(HANDLING_OFFICER).from(UNDER_HANDLING).under(regulation(34))
                            .needs(APPROVAL).signedByHead()
                            .prolongs(HANDLING_TERM, Extend.class, Extend::days, 30).issues(Paper.EXTENSION_NOTICE),
                    act("perform", Perform.class, "出具履职答复")
                            .by(HANDLING_OFFICER).from(PERFORMING).to(PERFORMED).under(regulation(31))
                            .whileNone(APPROVAL).needs(APPROVAL).ends(PERFORMANCE).issues(Paper.DUTY_REPLY),
                    act("reply", Reply.class, "出具处理意见")
                            .by(HANDLING_OFFICER).from(UNDER_HANDLING).to(REPLIED).under(regulation(32))
                            .whileNone(APPROVAL).needs(APPROVAL).signedByHead().ends(HANDLING_TERM).issues(Paper.OPINION),
                    act("serve", Serve.class, "送达") // 申请复查的期限自收到之日起算
                            .by(HANDLING_OFFICER).from(REPLIED).to(SERVED).under(regulation(35))
                            .provided("收到日期不早于出具日期，也不晚于今天；公告的已满三十日", "请填写信访人实际收到的日期。", Serving::dated)
                            .when("交办的事项已经报结", "请先报送办结报告，交办的机关认可后再记录送达。", Provisos::reported)
                            .opens(REVIEW_REQUEST, Serve.class, Serve::counts)
                            .opens(Rated.ORGAN.term(), Serve.class, Serve::counts).serves(),
                    act("deliver", Deliver.class, "记录送达") // 处理意见书以外给信访人的文书
                            .by(HANDLING_OFFICER).from(HandlingStage.values()).under(civilProcedure(87))
                            .when("有已经出具、还没有记录送达的文书", "文书都已经记录送达。", Serving::pending)
                            .provided("是这一程序的文书；收到日期不早于出具日期，也不晚于今天，公告的已满三十日", "请核对文书和日期。", Serving::dated)
                            .serves(),
                    act("report", Report.class, "报送办结报告") // 交办的事项
                            .by(HANDLING_OFFICER).from(UNDER_HANDLING, PERFORMING, REPLIED).under(regulation(22))
                            .when("是交办的事项", "没有交办期限的事项不用报送办结报告。", Provisos::assigned)
                            .whileNone(REPORT).asksSender(REPORT),
                    act("note", Note.class, "办理记录")
                            .by(HANDLING_OFFICER).from(RECEIVED, UNDER_HANDLING, PERFORMING).under(regulation(31)),
                    act("recuse", Recuse.class, "回避") // 与信访事项或者信访人有直接利害关系的
                            .by(HEAD).from(RECEIVED, UNDER_HANDLING, PERFORMING, REPLIED).under(regulation(28))
                            .recuses(Recuse.class, Recuse::officer),
                    act("withdrawn", Withdrawn.class, "信访人要求撤回") // 记录在案，不作为办结
                            .by(HANDLING_OFFICER).from(RECEIVED, UNDER_HANDLING, PERFORMING).under(regulation(21)),
                    act("supplement", Supplement.class, "补充材料")
                            .by(PETITIONER).from(RECEIVED, UNDER_HANDLING, PERFORMING).under(regulation(19)),
                    act("review-asked", ReviewAsked.class, "收到复查申请")
                            .by(HANDLING_OFFICER).from(SERVED).under(regulation(35))
                            .ends(REVIEW_REQUEST),
                    act(Rating.CODE, Rate.class, "评价") // 评价期满以前，工作人员看不到
                            .by(PETITIONER).from(SERVED).under(regulation(21))
                            .when("评价期内，尚未评价", "每件评价一次，评价后不能更改。", Rating.open(Rated.ORGAN)),
                    act(Remark.CODE, LeaveRemark.class, "留言") // 重复信访、走其他法定途径的
                            .by(PETITIONER).from(DIRECTED, PERFORMED, SERVED).under(regulation(21))
                            .when("留言不满三条", "最多留言三条。", Remark::room),
                    act("correct", Correct.class, "更正") // 原话照留，更正写在旁边；已经出具的文书不变
                            .by(HANDLING_OFFICER).from(HandlingStage.values()).under(regulation(21))
                            .when("是本人在这一程序里办过的", "请由办的人自己更正。", Correction::hasOwn)
                            .provided("更正的是本人最近办的一步", "请刷新页面，从最近办的一步开始更正。", Correction::ofOwn));
    // spotless:on

    private Handling() {}
}
