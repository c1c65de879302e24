package org.huiyin.intake;

import java.util.Optional;
import org.huiyin.desk.Retelling;
import org.huiyin.intake.HistoryAct.Answered;
import org.huiyin.intake.HistoryAct.Concluded;
import org.huiyin.procedure.Act;
import org.springframework.stereotype.Component;

/** Retells what the source of an imported petition says was answered. */
@Component
class HistoryTold implements Retelling {

    @Override
    public Optional<String> of(Act act) {
        return act instanceof HistoryAct history ? Optional.of(told(history)) : Optional.empty();
    }

    private static String told(HistoryAct act) {
        return switch (act) {
            case Answered answered -> answered.reply();
            case Concluded concluded -> concluded.how().title();
        };
    }
}
