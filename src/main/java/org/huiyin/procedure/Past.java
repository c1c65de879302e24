package org.huiyin.procedure;

import java.util.List;
import java.util.Optional;

/** What was done to a matter before, as far as the rules may ask. */
public record Past(List<Done> done) {

    /** Where nothing was done before that matters. */
    static final Past NOTHING = new Past(List.of());

    /**
     * An act done before, by its place in the journal and its code, such as HANDLING.rate: by an officer, by the very one
     * who acts now, as a repair, as a proposal to be approved.
     */
    public record Done(
            int seq, int proceeding, String code, boolean byOfficer, boolean own, boolean repair, boolean proposal) {}

    public Past {
        done = List.copyOf(done);
    }

    /** How often an act of that code in its table was done in that proceeding. */
    long times(String code, int proceeding) {
        return done.stream()
                .filter(act -> act.proceeding() == proceeding && act.code().endsWith("." + code))
                .count();
    }

    /** Whether an officer has done anything in that proceeding. */
    boolean touched(int proceeding) {
        return done.stream().anyMatch(act -> act.proceeding() == proceeding && act.byOfficer());
    }

    /** The latest that the one who acts did himself in that proceeding, repairs left aside. */
    Optional<Done> latestOwn(int proceeding) {
        return done.stream()
                .filter(act -> act.proceeding() == proceeding && act.own() && !act.repair())
                .reduce((earlier, later) -> later);
    }

    /** Whether the one who acts submitted what lies for approval beside that proceeding. */
    public boolean proposedOwn(int proceeding) {
        return done.stream()
                .filter(act -> act.proceeding() == proceeding && act.proposal())
                .reduce((earlier, later) -> later)
                .filter(Done::own)
                .isPresent();
    }

    /** Whether the one who acts has done anything in that proceeding himself. */
    public boolean didOwn(int proceeding) {
        return latestOwn(proceeding).isPresent();
    }
}
