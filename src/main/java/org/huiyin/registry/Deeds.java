package org.huiyin.registry;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.directory.Actor;
import org.huiyin.procedure.Act;
import org.huiyin.procedure.Past.Done;
import org.huiyin.procedure.Procedures;
import org.huiyin.procedure.Proposal;
import org.huiyin.procedure.Repair;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was done to a matter before, as the rules may ask: by an officer, by the very one who acts, as a repair. */
@Component
final class Deeds {

    /** One entry of the journal; {@code officer} is null where no officer acted. */
    record Deed(
            int seq, String code, int proceeding, @Nullable Long officer, LocalDate occurred) {}

    /** What the registry notes in a proceeding is no act of its body. */
    private static final String REGISTRY = "REGISTRY.";

    private final Procedures procedures;

    Deeds(Procedures procedures) {
        this.procedures = procedures;
    }

    List<Done> of(Dossier dossier, Actor actor) {
        return of(of(dossier), actor);
    }

    static List<Deed> of(Dossier dossier) {
        return dossier.entries().stream()
                .map(entry -> new Deed(
                        entry.seq(),
                        entry.code(),
                        entry.proceeding(),
                        entry.officer(),
                        entry.occurred().toLocalDate()))
                .toList();
    }

    List<Done> of(List<Deed> deeds, Actor actor) {
        var self = actor instanceof Actor.Officer officer ? Long.valueOf(officer.id()) : null;
        return deeds.stream()
                .map(deed -> new Done(
                        deed.seq(),
                        deed.proceeding(),
                        deed.code(),
                        deed.officer() != null && !deed.code().startsWith(REGISTRY),
                        deed.officer() != null
                                && !deed.code().startsWith(REGISTRY)
                                && deed.officer().equals(self),
                        is(deed, Repair.class),
                        is(deed, Proposal.class)))
                .toList();
    }

    private boolean is(Deed deed, Class<? extends Act> kind) {
        return procedures
                .rule(deed.code())
                .filter(rule -> kind.isAssignableFrom(rule.act()))
                .isPresent();
    }
}
