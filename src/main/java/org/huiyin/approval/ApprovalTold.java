package org.huiyin.approval;

import java.util.Optional;
import org.huiyin.approval.ApprovalAct.HandBack;
import org.huiyin.approval.ApprovalAct.Pass;
import org.huiyin.approval.ApprovalAct.SendBack;
import org.huiyin.approval.ApprovalAct.Sign;
import org.huiyin.desk.Retelling;
import org.huiyin.procedure.Act;
import org.springframework.stereotype.Component;

/** Retells what a checker remarked, and why something was sent back. */
@Component
class ApprovalTold implements Retelling {

    @Override
    public Optional<String> of(Act act) {
        return act instanceof ApprovalAct approval
                ? Optional.of(told(approval)).filter(told -> !told.isEmpty())
                : Optional.empty();
    }

    private static String told(ApprovalAct act) {
        return switch (act) {
            case Pass pass -> pass.remark();
            case HandBack back -> back.reason();
            case Sign signed -> "";
            case SendBack back -> back.reason();
        };
    }
}
