package org.huiyin.portal;

import java.util.Optional;
import java.util.UUID;
import org.huiyin.desk.BeijingTime;
import org.huiyin.directory.Occasion;
import org.huiyin.directory.Source;
import org.huiyin.handling.HandlingAct.Rate;
import org.huiyin.procedure.Capacity;
import org.huiyin.procedure.ProcedureName;
import org.huiyin.procedure.Proceeding;
import org.huiyin.registry.Dossier;
import org.huiyin.registry.NotPermitted;
import org.huiyin.registry.Registry;
import org.springframework.stereotype.Component;

/** The writer rates the body that answered (条例第二十一条). */
@Component
public class Rating {

    private final Registry registry;

    Rating(Registry registry) {
        this.registry = registry;
    }

    /** Rates the latest handling, once; false where it is not answered, was rated before, or the time for it is over. */
    public boolean rate(Look.Found found, Rate rate, Source source, UUID request) {
        var occasion = new Occasion(found.petitioner(), Capacity.PETITIONER, null, BeijingTime.now(), source, request);
        return handling(found.dossier())
                .filter(handling -> found.viewer().see(() -> perform(rate, found.dossier(), handling, occasion)))
                .isPresent();
    }

    private boolean perform(Rate rate, Dossier dossier, Proceeding handling, Occasion occasion) {
        try {
            registry.perform(rate, dossier.id(), handling.no(), occasion);
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
