package org.huiyin.registry;

import org.huiyin.identity.Writer;
import org.huiyin.procedure.Decision.Permitted;
import org.huiyin.procedure.Decision.Refused;
import org.huiyin.procedure.Effect;

/** A summary told anew stands in lists too: it may name nobody who wrote. What stood there before goes to the journal. */
final class Redescription {

    private Redescription() {}

    /** @throws NotPermitted where the new summary tells who wrote, then or later */
    static Permitted complete(Permitted permitted, MatterCase matter) {
        var effects = permitted.effects().stream()
                .map(effect -> effect instanceof Effect.Redescribed told ? with(told, permitted, matter) : effect)
                .toList();
        return new Permitted(permitted.rule(), effects);
    }

    private static Effect with(Effect.Redescribed told, Permitted permitted, MatterCase matter) {
        var names = matter.origin().everyone().stream().map(Writer::name).toList();
        Summary.objection(told.now().summary(), names).ifPresent(why -> {
            var rule = permitted.rule();
            throw new NotPermitted(new Refused(rule.title(), why, "请改写摘要后重新提交。", rule.article()));
        });
        return new Effect.Redescribed(told.now(), matter.lock().described());
    }
}
