package org.huiyin.handling;

import static org.huiyin.handling.Handling.HANDLING_TERM;
import static org.huiyin.handling.Handling.NOTICE;
import static org.huiyin.handling.Handling.OBJECTING;
import static org.huiyin.handling.Handling.PERFORMANCE;
import static org.huiyin.handling.Handling.REVIEW_REQUEST;
import static org.huiyin.handling.HandlingStage.PERFORMING;
import static org.huiyin.handling.HandlingStage.RECEIVED;
import static org.huiyin.handling.HandlingStage.REPLIED;
import static org.huiyin.handling.HandlingStage.SERVED;
import static org.huiyin.handling.HandlingStage.UNDER_HANDLING;
import static org.huiyin.procedure.Article.regulation;
import static org.huiyin.procedure.Capacity.SYSTEM;
import static org.huiyin.procedure.ProcedureName.OBJECTION;
import static org.huiyin.procedure.Rule.act;

import org.huiyin.procedure.Carried.Accepted;
import org.huiyin.procedure.Carried.Extended;
import org.huiyin.procedure.Carried.Objected;
import org.huiyin.procedure.Carried.Replied;
import org.huiyin.procedure.Carried.Served;
import org.huiyin.procedure.Carried.Undertaken;
import org.huiyin.procedure.Rated;
import org.huiyin.procedure.Row;

/** 台账接续：原来在别处登记的在办事项，期限按来源载明的日期、同样的规则计算；不再审批，不另出文书。 */
final class CarriedHandling {

    private CarriedHandling() {}

    // spotless:off
    static Row[] rows() {
        return new Row[] {
            act("carried-accept", Accepted.class, "受理（台账接续）")
                    .by(SYSTEM).from(RECEIVED).to(UNDER_HANDLING).under(regulation(23)).whileNone(OBJECTION)
                    .ends(NOTICE).forfeits(OBJECTING).opens(HANDLING_TERM),
            act("carried-object", Objected.class, "提出异议（台账接续）")
                    .by(SYSTEM).from(RECEIVED).under(regulation(23)).whileNone(OBJECTION)
                    .ends(OBJECTING).asksSender(OBJECTION),
            act("carried-undertake", Undertaken.class, "依法履职（台账接续）")
                    .by(SYSTEM).from(RECEIVED).to(PERFORMING).under(regulation(31)).whileNone(OBJECTION)
                    .ends(NOTICE).forfeits(OBJECTING)
                    .opensFor(PERFORMANCE, Undertaken.class, Undertaken::days),
            act("carried-extend", Extended.class, "延长办理期限（台账接续）")
                    .by(SYSTEM).from(UNDER_HANDLING).under(regulation(34))
                    .prolongs(HANDLING_TERM, Extended.class, Extended::days, 30),
            act("carried-reply", Replied.class, "出具处理意见（台账接续）")
                    .by(SYSTEM).from(UNDER_HANDLING).to(REPLIED).under(regulation(32))
                    .ends(HANDLING_TERM),
            act("carried-serve", Served.class, "送达（台账接续）")
                    .by(SYSTEM).from(REPLIED).to(SERVED).under(regulation(35))
                    .opens(REVIEW_REQUEST).opens(Rated.ORGAN.term()),
        };
    }
    // spotless:on
}
