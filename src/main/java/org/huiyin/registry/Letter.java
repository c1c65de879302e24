package org.huiyin.registry;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.identity.Writer;

/** The letter a paper answers, as the writer sent it. */
record Letter(
        String number,
        long registeredAt,
        Channel channel,
        LocalDate received,
        String summary,
        List<String> demands,
        List<Writer> writers,
        String queryCode,
        String opinionNumber) {

    static Letter of(MatterCase matter) {
        return new Letter(
                matter.petition(),
                matter.registeredAt(),
                matter.channel(),
                matter.received().toLocalDate(),
                matter.lock().summary(),
                matter.demands(),
                matter.writers(),
                matter.text(Content.CODE),
                matter.opinionNumber());
    }
}
