package org.huiyin.reports;

import java.util.Optional;
import org.huiyin.desk.Retelling;
import org.huiyin.procedure.Act;
import org.springframework.stereotype.Component;

/** Retells how it was taken over. */
@Component
class DisciplineTold implements Retelling {

    @Override
    public Optional<String> of(Act act) {
        return act instanceof DisciplineAct one
                ? Optional.of(told(one)).filter(told -> !told.isEmpty())
                : Optional.empty();
    }

    private static String told(DisciplineAct taken) {
        return (taken.unit().isEmpty() ? "" : "接收部门：" + taken.unit() + "。")
                + (taken.number().isEmpty() ? "" : "接收编号：" + taken.number() + "。");
    }
}
