package org.huiyin.registry;

import org.huiyin.identity.Writer;
import org.huiyin.procedure.Decision.Permitted;
import org.huiyin.procedure.Decision.Refused;
import org.huiyin.procedure.Effect;

/** A summary told anew stands in lists too: it may name nobody who wrote, then or later. */
final class Redescription {

    private Redescription() {}

    /** @throws NotPermitted where the new summary tells who wrote */
    static void check(Permitted permitted, MatterCase matter) {
        var names = matter.everyone().stream().map(Writer::name).toList();
        for (var effect : permitted.effects()) {
            if (effect instanceof Effect.Redescribed told) {
                Summary.objection(told.summary(), names).ifPresent(why -> {
                    var rule = permitted.rule();
                    throw new NotPermitted(new Refused(rule.title(), why, "请改写摘要后重新提交。", rule.article()));
                });
            }
        }
    }
}
