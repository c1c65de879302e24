package org.huiyin.intake;

import java.util.Optional;
import org.huiyin.desk.Retelling;
import org.huiyin.procedure.Act;
import org.huiyin.registry.Joined;
import org.springframework.stereotype.Component;

/** Retells that the writer said the same again: how it came, its number, and how he was known. */
@Component
class JoinedTold implements Retelling {

    @Override
    public Optional<String> of(Act act) {
        return act instanceof Joined joined ? Optional.of(told(joined)) : Optional.empty();
    }

    private static String told(Joined joined) {
        var known = switch (joined.known()) {
            case BY_NUMBER -> "姓名与电话、证件号或者编号相符";
            case BY_HAND -> "登记人核对过是同一人";
        };
        return joined.channel().title() + "，编号" + joined.number() + "，" + known + "。不另起期限。";
    }
}
