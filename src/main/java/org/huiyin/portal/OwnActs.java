package org.huiyin.portal;

import java.util.Optional;
import java.util.UUID;
import org.huiyin.desk.BeijingTime;
import org.huiyin.directory.Occasion;
import org.huiyin.directory.Source;
import org.huiyin.handling.HandlingAct;
import org.huiyin.handling.HandlingAct.Supplement;
import org.huiyin.procedure.Act;
import org.huiyin.procedure.Capacity;
import org.huiyin.procedure.Deadline;
import org.huiyin.procedure.ProcedureName;
import org.huiyin.procedure.Proceeding;
import org.huiyin.procedure.Rated;
import org.huiyin.procedure.Rating;
import org.huiyin.procedure.Score;
import org.huiyin.registry.Dossier;
import org.huiyin.registry.NotPermitted;
import org.huiyin.registry.Registry;
import org.huiyin.triage.TriageAct;
import org.springframework.stereotype.Component;

/** What the writer himself does about his matter: he adds to it, rates how it was dealt with, or leaves a remark. */
@Component
public class OwnActs {

    private final Registry registry;
    private final Voice voice;

    OwnActs(Registry registry, Voice voice) {
        this.registry = registry;
        this.voice = voice;
    }

    /** The act by which that body is rated. */
    public static Rating rating(Rated rated, Score score, String remark) {
        return switch (rated) {
            case BUREAU -> new TriageAct.Rate(score, remark);
            case ORGAN -> new HandlingAct.Rate(score, remark);
        };
    }

    /** Rates once, while the time for it runs (条例第二十一条); false where that is not so. */
    public boolean rate(Look.Found found, Rating rating, Source source, UUID request) {
        return voice.rates(found)
                && Voice.period(found.dossier(), rating.rated())
                        .map(Deadline::proceeding)
                        .filter(there -> perform(rating, found, there, source, request))
                        .isPresent();
    }

    /** Leaves a remark instead of a rating; false where none is asked for. */
    public boolean remark(Look.Found found, String text, Source source, UUID request) {
        return voice.remarked(found)
                .filter(at -> perform(remark(at.procedure(), text), found, at.no(), source, request))
                .isPresent();
    }

    /** Adds to the matter until it is answered (条例第十九条); false where it is, or is nowhere yet. */
    public boolean supplement(Look.Found found, Supplement supplement, Source source, UUID request) {
        return handling(found.dossier())
                .filter(handling -> perform(supplement, found, handling.no(), source, request))
                .isPresent();
    }

    private static Act remark(ProcedureName procedure, String text) {
        return procedure == ProcedureName.TRIAGE ? new TriageAct.LeaveRemark(text) : new HandlingAct.LeaveRemark(text);
    }

    private boolean perform(Act act, Look.Found found, int proceeding, Source source, UUID request) {
        var occasion = new Occasion(found.petitioner(), Capacity.PETITIONER, null, BeijingTime.now(), source, request);
        return found.viewer().see(() -> {
            try {
                registry.perform(act, found.dossier().id(), proceeding, occasion);
                return true;
            } catch (NotPermitted told) {
                return false;
            }
        });
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
