package org.huiyin.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.huiyin.calendar.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/**
 * All that a decision may know besides the matter: who acts in what capacity for which body, when it occurred, when it
 * reaches a recipient, today, the calendar, the terms as they hold at a body, the keyed digest of an act, who signs
 * what, what was done before, who else could do an officer's work, and what lies beside the matter.
 */
public record Circumstances(
        Capacity capacity,
        @Nullable Long body,
        LocalDate occurred,
        LocalDate arrives,
        LocalDate today,
        WorkingCalendar calendar,
        Lengths lengths,
        Digests digests,
        Signers signers,
        List<Done> done,
        Others others,
        Besides besides) {

    public Circumstances {
        done = List.copyOf(done);
    }

    /** Where nothing was done before that matters. */
    public Circumstances(
            Capacity capacity,
            @Nullable Long body,
            LocalDate occurred,
            LocalDate arrives,
            LocalDate today,
            WorkingCalendar calendar,
            Lengths lengths,
            Digests digests,
            Signers signers) {
        this(
                capacity,
                body,
                occurred,
                arrives,
                today,
                calendar,
                lengths,
                digests,
                signers,
                List.of(),
                (officer, at) -> true,
                Besides.NOTHING);
    }

    /**
     * What else of the matter the rules may ask: whether somebody came with it himself, whether it is one that was registered
     * as it arrived (not sealed, not imported, no part of another), and the other matter an act names.
     */
    public record Besides(
            boolean visit, boolean ordinary, @Nullable Twin twin) {
        static final Besides NOTHING = new Besides(false, true, null);
    }

    /**
     * What the rules may know of a second matter: {@code ordinary}: as of the matter itself; {@code
     * earlier}: it was received and registered before; {@code sameName}: the same person may have written; {@code
     * sameNumber}: a number of his agrees too.
     */
    public record Twin(
            boolean sameBody,
            boolean ordinary,
            boolean running,
            boolean earlier,
            boolean sameName,
            boolean sameNumber) {}

    /** The same, where that is known of the matter. */
    public Circumstances knowing(Besides known) {
        return new Circumstances(
                capacity, body, occurred, arrives, today, calendar, lengths, digests, signers, done, others, known);
    }

    /** Whether a second matter was named of which that holds. */
    public boolean twin(Predicate<Twin> holds) {
        var twin = besides.twin();
        return twin != null && holds.test(twin);
    }

    /**
     * An act done before, by its place in the journal and its code, such as HANDLING.rate: by an officer, by the very one
     * who acts now, as a repair, as a proposal to be approved.
     */
    public record Done(
            int seq, int proceeding, String code, boolean byOfficer, boolean own, boolean repair, boolean proposal) {}

    /** The same, where these acts were done before. */
    public Circumstances after(List<Done> earlier) {
        return new Circumstances(
                capacity, body, occurred, arrives, today, calendar, lengths, digests, signers, earlier, others,
                besides);
    }

    /** The same, where it is known who else could do an officer's work. */
    public Circumstances staffed(Others staff) {
        return new Circumstances(
                capacity, body, occurred, arrives, today, calendar, lengths, digests, signers, done, staff, besides);
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

    /** The length of a term at a body on a day, in the term's own unit; never longer than the statutory one. */
    @FunctionalInterface
    public interface Lengths {
        int of(Term term, long body, LocalDate on);
    }

    /** Whether somebody of a capacity may sign acts of that code at a body. */
    @FunctionalInterface
    public interface Signers {
        boolean may(String code, Capacity capacity, long body);

        /** Whether acts of that code are checked (核稿) at a body before they are signed. */
        default boolean checks(String code, long body) {
            return false;
        }
    }

    /** Whether somebody else holds each of an officer's capacities at a body. */
    @FunctionalInterface
    public interface Others {
        boolean hold(long officer, long body);
    }

    /** The keyed digest of an act's exact content. */
    @FunctionalInterface
    public interface Digests {
        String of(Act act);
    }
}
