package org.huiyin.triage;

import java.util.Optional;
import org.huiyin.desk.Retelling;
import org.huiyin.procedure.Act;
import org.huiyin.triage.SuperiorAct.ReportUp;
import org.springframework.stereotype.Component;

/** Retells what was reported upward. */
@Component
class SuperiorTold implements Retelling {

    @Override
    public Optional<String> of(Act act) {
        return act instanceof SuperiorAct superior ? Optional.of(told(superior)) : Optional.empty();
    }

    private static String told(SuperiorAct act) {
        return switch (act) {
            case ReportUp report -> report.number() + "。" + report.result();
        };
    }
}
