package org.huiyin.portal;

import java.util.Optional;
import java.util.UUID;
import org.huiyin.desk.BeijingTime;
import org.huiyin.directory.Occasion;
import org.huiyin.directory.Source;
import org.huiyin.handling.HandlingAct;
import org.huiyin.procedure.Capacity;
import org.huiyin.procedure.ProcedureName;
import org.huiyin.procedure.Proceeding;
import org.huiyin.registry.Dossier;
import org.huiyin.registry.NotPermitted;
import org.huiyin.registry.Registry;
import org.springframework.stereotype.Component;

/** What the writer himself does about his matter: he adds to it until it is answered, and rates the answer. */
@Component
public class OwnActs {

    private final Registry registry;

    OwnActs(Registry registry) {
        this.registry = registry;
    }

    /**
     * Rates the latest handling, once (条例第二十一条), or adds to it (条例第十九条); false where its table does not allow it
     * now: not answered, rated before, or the time for it is over.
     */
    public boolean perform(Look.Found found, HandlingAct act, Source source, UUID request) {
        var occasion = new Occasion(found.petitioner(), Capacity.PETITIONER, null, BeijingTime.now(), source, request);
        return handling(found.dossier())
                .filter(handling -> found.viewer().see(() -> perform(act, found.dossier(), handling, occasion)))
                .isPresent();
    }

    private boolean perform(HandlingAct act, Dossier dossier, Proceeding handling, Occasion occasion) {
        try {
            registry.perform(act, dossier.id(), handling.no(), occasion);
            return true;
        } catch (NotPermitted told) {
            return false;
        }
    }

    /** The latest one; none of a sealed matter, of whose handling its writer is told elsewhere. */
    static Optional<Proceeding> handling(Dossier dossier) {
        return dossier.sealed()
                ? Optional.empty()
                : dossier.state().proceedings().stream()
                        .filter(proceeding -> proceeding.procedure() == ProcedureName.HANDLING)
                        .reduce((earlier, later) -> later);
    }
}
