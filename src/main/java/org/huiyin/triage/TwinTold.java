package org.huiyin.triage;

import java.util.Optional;
import org.huiyin.desk.Retelling;
import org.huiyin.procedure.Act;
import org.huiyin.registry.Twinned;
import org.springframework.stereotype.Component;

/** Retells, on the matter that counts, that another one was the same. */
@Component
class TwinTold implements Retelling {

    @Override
    public Optional<String> of(Act act) {
        return act instanceof Twinned twinned ? Optional.of(told(twinned)) : Optional.empty();
    }

    private static String told(Twinned twinned) {
        return switch (twinned.how()) {
            case FOLDED -> twinned.number() + "是同一件事，已并入本件，来件和材料都在这里。不另起期限。";
            case ANNULLED -> twinned.number() + "是重复登记，已作废，以本件为准。";
        };
    }
}
