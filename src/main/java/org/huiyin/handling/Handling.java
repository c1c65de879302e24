package org.huiyin.handling;

import static org.huiyin.handling.HandlingStage.RECEIVED;
import static org.huiyin.handling.HandlingStage.REPLIED;
import static org.huiyin.handling.HandlingStage.SERVED;
import static org.huiyin.handling.HandlingStage.UNDER_HANDLING;
import static org.huiyin.procedure.Article.regulation;
import static org.huiyin.procedure.Capacity.HANDLING_OFFICER;
import static org.huiyin.procedure.Capacity.HEAD;
import static org.huiyin.procedure.Capacity.PETITIONER;
import static org.huiyin.procedure.Paper.ACCEPTANCE_NOTICE;
import static org.huiyin.procedure.Paper.OPINION;
import static org.huiyin.procedure.Paper.PROOF_OF_SERVICE;
import static org.huiyin.procedure.ProcedureName.APPROVAL;
import static org.huiyin.procedure.ProcedureName.HANDLING;
import static org.huiyin.procedure.Rule.act;
import static org.huiyin.procedure.Term.term;

import org.huiyin.handling.HandlingAct.Accept;
import org.huiyin.handling.HandlingAct.Rate;
import org.huiyin.handling.HandlingAct.Reply;
import org.huiyin.handling.HandlingAct.Serve;
import org.huiyin.handling.HandlingAct.Submit;
import org.huiyin.procedure.Act;
import org.huiyin.procedure.Circumstances;
import org.huiyin.procedure.Matter;
import org.huiyin.procedure.Procedure;
import org.huiyin.procedure.Term;

/** 办理程序：收到转送之日起十五日内告知受理；自受理之日起六十日内办结，出具信访处理意见书并送达。 */
final class Handling {

    static final Term NOTICE =
            term("handling.notice", "受理告知期限").days(15).canBeShortened().under(regulation(23));
    static final Term OBJECTION =
            term("handling.objection", "异议期限").workingDays(5).right().under(regulation(23));
    static final Term HANDLING_TERM =
            term("handling.handling", "办理期限").days(60).canBeShortened().under(regulation(34));
    static final Term REVIEW_REQUEST =
            term("handling.review-request", "申请复查期限").days(30).right().under(regulation(35));
    static final Term RATING =
            term("handling.rating", "评价期限").days(30).right().notVerified().under(regulation(21));

    static final Procedure PROCEDURE = Procedure.of(HANDLING, RECEIVED)
            .opens(NOTICE, OBJECTION)
            .seenBy(HEAD)
            .acts(
                    HandlingAct.class,
                    act("accept", Accept.class, "受理") // 实体性受理：此后不得再提异议或转出
                            .by(HANDLING_OFFICER)
                            .from(RECEIVED)
                            .to(UNDER_HANDLING)
                            .under(regulation(23))
                            .provided("属于第三十一条第六项的事项", "其他法定途径不适用受理和六十日期限，请引导信访人走该途径。", Handling::sixthRoute)
                            .ends(NOTICE)
                            .forfeits(OBJECTION)
                            .opens(HANDLING_TERM)
                            .issues(ACCEPTANCE_NOTICE),
                    act("submit", Submit.class, "送审处理意见")
                            .by(HANDLING_OFFICER)
                            .from(UNDER_HANDLING)
                            .under(regulation(32))
                            .whileNone(APPROVAL)
                            .begins(APPROVAL, Submit.class, Submit::draft),
                    act("reply", Reply.class, "出具处理意见")
                            .by(HANDLING_OFFICER)
                            .from(UNDER_HANDLING)
                            .to(REPLIED)
                            .under(regulation(32))
                            .whileNone(APPROVAL)
                            .needs(APPROVAL)
                            .ends(HANDLING_TERM)
                            .issues(OPINION),
                    act("serve", Serve.class, "送达") // 申请复查的期限自收到之日起算
                            .by(HANDLING_OFFICER)
                            .from(REPLIED)
                            .to(SERVED)
                            .under(regulation(35))
                            .provided("收到日期不早于出具日期，也不晚于今天", "请填写信访人实际收到的日期。", Handling::received)
                            .opens(REVIEW_REQUEST, Serve.class, Serve::received)
                            .opens(RATING, Serve.class, Serve::received)
                            .issues(PROOF_OF_SERVICE),
                    act("rate", Rate.class, "评价")
                            .by(PETITIONER)
                            .from(SERVED)
                            .under(regulation(21))
                            .provided("评价期内，尚未评价", "每件评价一次，评价后不能更改。", Handling::mayRate)
                            .ends(RATING));

    private Handling() {}

    private static boolean sixthRoute(Act act, Matter matter, Circumstances now) {
        return act instanceof Accept accept && accept.route() == Route.PETITION;
    }

    private static boolean received(Act act, Matter matter, Circumstances now) {
        return act instanceof Serve serve
                && !serve.received().isAfter(now.today())
                && matter.documents().stream()
                        .filter(document -> document.paper() == OPINION)
                        .noneMatch(opinion -> serve.received().isBefore(opinion.issued()));
    }

    private static boolean mayRate(Act act, Matter matter, Circumstances now) {
        return matter.deadlines().stream()
                .anyMatch(d -> d.term().equals(RATING.code()) && d.running() && !d.late(now.today()));
    }
}
