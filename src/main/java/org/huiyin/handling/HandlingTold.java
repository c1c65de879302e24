package org.huiyin.handling;

import java.util.Optional;
import java.util.stream.Collectors;
import org.huiyin.desk.ChineseDate;
import org.huiyin.desk.Retelling;
import org.huiyin.handling.ApprovalAct.SendBack;
import org.huiyin.handling.ApprovalAct.Sign;
import org.huiyin.handling.HandlingAct.Accept;
import org.huiyin.handling.HandlingAct.Rate;
import org.huiyin.handling.HandlingAct.Reply;
import org.huiyin.handling.HandlingAct.Serve;
import org.huiyin.handling.HandlingAct.Submit;
import org.huiyin.procedure.Act;
import org.springframework.stereotype.Component;

/** Retells what was stated in handling and in approval. */
@Component
class HandlingTold implements Retelling {

    @Override
    public Optional<String> of(Act act) {
        return switch (act) {
            case HandlingAct handling -> Optional.of(told(handling));
            case ApprovalAct approval -> Optional.of(told(approval)).filter(told -> !told.isEmpty());
            default -> Optional.empty(); // an act of another room
        };
    }

    private static String told(HandlingAct act) {
        return switch (act) {
            case Accept accept -> "条例第三十一条第" + numeral(accept.route().item()) + "项。联系人 " + accept.contact();
            case Submit submit -> told((HandlingAct) submit.draft());
            case Reply reply ->
                reply.answers().stream()
                        .map(answer -> answer.demand() + "：" + answer.finding().title())
                        .collect(Collectors.joining("；"));
            case Serve serve ->
                "%s，%s收到，签收人 %s，送达人 %s，%s"
                        .formatted(
                                serve.way().title(),
                                ChineseDate.full(serve.received()),
                                serve.recipient(),
                                serve.server(),
                                serve.place());
            case Rate rate -> rate.score().title() + (rate.remark().isEmpty() ? "" : "：" + rate.remark());
        };
    }

    private static String told(ApprovalAct act) {
        return switch (act) {
            case Sign signed -> "";
            case SendBack back -> back.reason();
        };
    }

    private static String numeral(int item) {
        return String.valueOf("一二三四五六".charAt(item - 1));
    }
}
