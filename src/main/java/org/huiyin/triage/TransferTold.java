package org.huiyin.triage;

import java.util.Optional;
import org.huiyin.desk.Retelling;
import org.huiyin.directory.Directories;
import org.huiyin.procedure.Act;
import org.huiyin.triage.TriageAct.Transfer;
import org.springframework.stereotype.Component;

/** Retells a transfer: to whom, and why. */
@Component
class TransferTold implements Retelling {

    private final Directories directories;

    TransferTold(Directories directories) {
        this.directories = directories;
    }

    @Override
    public Optional<String> of(Act act) {
        return act instanceof TriageAct triage ? Optional.of(told(triage)) : Optional.empty();
    }

    private String told(TriageAct act) {
        return switch (act) {
            case Transfer transfer ->
                "转给" + directories.current().body(transfer.body()).name()
                        + (transfer.note().isEmpty() ? "" : "。说明：" + transfer.note());
        };
    }
}
