package org.huiyin.registry;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.huiyin.directory.Occasion;
import org.huiyin.identity.MatterKey;
import org.huiyin.procedure.Effect;

/**
 * Writes down, in the act's own transaction, that writers are to be mailed: whenever a paper is issued that is for them.
 * The letter will say no more than the number and where to read.
 */
final class Notices {

    static final String PURPOSE = "mail";

    private Notices() {}

    static void into(
            RoundTrip writes,
            MatterId matter,
            List<Addressee> addressees,
            List<Effect> effects,
            Occasion occasion,
            MatterKey key) {
        if (!Addressee.told(occasion) || effects.stream().noneMatch(Notices::forThem)) {
            return;
        }
        for (var addressee : addressees) {
            writes.write(
                    """
                    insert into notice (matter_id, number, sealed)
                    select :matter, :number, :sealed where not exists (select from mail_stop where matter_id = :matter)
                    """,
                    Map.of(
                            "matter",
                            matter.value(),
                            "number",
                            addressee.number(),
                            "sealed",
                            key.seal(PURPOSE, addressee.mail().getBytes(StandardCharsets.UTF_8))),
                    -1);
        }
    }

    private static boolean forThem(Effect effect) {
        return effect instanceof Effect.Issued issued && issued.paper().forPetitioner();
    }
}
