package org.huiyin.registry;

import java.time.Instant;
import java.util.List;
import org.huiyin.directory.Occasion;
import org.huiyin.identity.MatterKey;
import org.huiyin.identity.MatterKeys;
import org.huiyin.procedure.Procedures;
import org.huiyin.procedure.Rule;
import org.springframework.stereotype.Component;

/** Which acts an officer may begin now on a proceeding of an opened matter: what the buttons of a page are made from. */
@Component
public class Standing {

    private final Procedures procedures;
    private final CircumstancesOf circumstances;
    private final MatterKeys keys;
    private final Deeds deeds;

    Standing(Procedures procedures, CircumstancesOf circumstances, MatterKeys keys, Deeds deeds) {
        this.procedures = procedures;
        this.circumstances = circumstances;
        this.keys = keys;
        this.deeds = deeds;
    }

    /** In the order of the procedure's table; each is asked again, with all it states, when it is performed. */
    public List<Rule> acts(Dossier dossier, int proceeding, Occasion occasion) {
        MatterKey none = keys.create().key(); // digests are asked only when an act is performed
        var now = circumstances.at(occasion, Instant.now(), none).after(deeds.of(dossier, occasion.actor()));
        return procedures.open(proceeding, dossier.state(), now);
    }
}
