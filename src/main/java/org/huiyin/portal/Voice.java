package org.huiyin.portal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.desk.BeijingTime;
import org.huiyin.directory.Directories;
import org.huiyin.procedure.Deadline;
import org.huiyin.procedure.Procedures;
import org.huiyin.procedure.Proceeding;
import org.huiyin.procedure.Rated;
import org.huiyin.procedure.Rating;
import org.huiyin.procedure.Remark;
import org.huiyin.registry.Dossier;
import org.springframework.stereotype.Component;

/**
 * What a writer is asked about how he was served. Who holds the number of the petition that opened its matter rates the
 * bureau that forwarded it and the body that answered it; others leave a remark; of a sealed matter nobody is asked.
 */
@Component
class Voice {

    private final Procedures procedures;
    private final Directories directories;

    Voice(Procedures procedures, Directories directories) {
        this.procedures = procedures;
        this.directories = directories;
    }

    /** Who can be rated now. */
    List<Progress.Rate> ratings(Look.Found found) {
        var dossier = found.dossier();
        return Stream.of(Rated.values())
                .filter(rated -> rates(found))
                .flatMap(rated -> period(dossier, rated).stream()
                        .filter(period -> count(dossier, period.proceeding(), Rating.class) == 0)
                        .map(period -> new Progress.Rate(
                                rated, directories.current().body(period.body()).name(), period.last())))
                .toList();
    }

    boolean rates(Look.Found found) {
        return !found.dossier().sealed() && found.opened();
    }

    /** The time for rating that body, while it runs. */
    static Optional<Deadline> period(Dossier dossier, Rated rated) {
        return dossier.state().deadlines().stream()
                .filter(deadline -> deadline.term().equals(rated.term().code())
                        && deadline.running()
                        && !deadline.late(BeijingTime.today()))
                .findFirst();
    }

    /** The proceeding on which a remark can be left now: the last of the main line, once it came to its end. */
    Optional<Proceeding> remarked(Look.Found found) {
        var dossier = found.dossier();
        return Optional.of(dossier.state().main())
                .filter(last -> !dossier.sealed()
                        && !(rates(found) && answeredToBeRated(dossier, last))
                        && takesRemarks(last)
                        && count(dossier, last.no(), Remark.class) < Remark.MOST);
    }

    private static boolean answeredToBeRated(Dossier dossier, Proceeding last) {
        return dossier.state().deadlines().stream()
                .anyMatch(deadline -> deadline.proceeding() == last.no()
                        && deadline.term().equals(Rated.ORGAN.term().code()));
    }

    private boolean takesRemarks(Proceeding last) {
        return procedures.of(last.procedure()).rules().stream()
                .filter(rule -> Remark.class.isAssignableFrom(rule.act()))
                .flatMap(rule -> rule.from().stream())
                .anyMatch(stage -> stage.name().equals(last.stage()));
    }

    private static long count(Dossier dossier, int proceeding, Class<?> kind) {
        return dossier.entries().stream()
                .filter(entry -> entry.proceeding() == proceeding && kind.isInstance(entry.act()))
                .count();
    }
}
