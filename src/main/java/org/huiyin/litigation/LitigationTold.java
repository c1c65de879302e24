package org.huiyin.litigation;

import java.util.Optional;
import org.huiyin.desk.Retelling;
import org.huiyin.litigation.LitigationAct.TakeOver;
import org.huiyin.procedure.Act;
import org.springframework.stereotype.Component;

/** Retells how it was taken over. */
@Component
class LitigationTold implements Retelling {

    @Override
    public Optional<String> of(Act act) {
        return act instanceof LitigationAct one
                ? Optional.of(told(one)).filter(told -> !told.isEmpty())
                : Optional.empty();
    }

    private static String told(LitigationAct act) {
        return switch (act) {
            case TakeOver taken ->
                (taken.unit().isEmpty() ? "" : "接收部门：" + taken.unit() + "。")
                        + (taken.number().isEmpty() ? "" : "接收编号：" + taken.number() + "。");
        };
    }
}
