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
 * what, what was done before, who else could do an officer's work, what lies beside the matter, and what bodies there are.
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
        Besides besides,
        Bodies bodies) {

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
                Besides.NOTHING,
                Bodies.ALIKE);
    }

    /** What else of the matter the rules may ask: whether somebody came with it himself, and the other matter an act names. */
    public record Besides(boolean visit, @Nullable Twin twin) {
        static final Besides NOTHING = new Besides(false, null);
    }

    /**
     * What the rules may know of a second matter: {@code ordinary}: neither of the two is sealed or imported; {@code
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
                capacity, body, occurred, arrives, today, calendar, lengths, digests, signers, done, others, known,
                bodies);
    }

    /** Whether a second matter was named of which that holds. */
    public boolean twin(Predicate<Twin> holds) {
        var twin = besides.twin();
        return twin != null && holds.test(twin);
    }

    /**
     * An act done before, by its place in the journal and its code, such as HANDLING.rate: by an officer, by the very one
     * who acts now, as a repair.
     */
    public record Done(int seq, int proceeding, String code, boolean byOfficer, boolean own, boolean repair) {}

    /** The same, where these acts were done before. */
    public Circumstances after(List<Done> earlier) {
        return new Circumstances(
                capacity, body, occurred, arrives, today, calendar, lengths, digests, signers, earlier, others, besides,
                bodies);
    }

    /** The same, where it is known who else could do an officer's work. */
    public Circumstances staffed(Others staff) {
        return new Circumstances(
                capacity, body, occurred, arrives, today, calendar, lengths, digests, signers, done, staff, besides,
                bodies);
    }

    /** The same, where it is known what bodies there are. */
    public Circumstances among(Bodies known) {
        return new Circumstances(
                capacity, body, occurred, arrives, today, calendar, lengths, digests, signers, done, others, besides,
                known);
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

    /** The length of a term at a body on a day, in the term's own unit; never longer than the statutory one. */
    @FunctionalInterface
    public interface Lengths {
        int of(Term term, long body, LocalDate on);
    }

    /** Whether somebody of a capacity may sign acts of that code at a body. */
    @FunctionalInterface
    public interface Signers {
        boolean may(String code, Capacity capacity, long body);
    }

    /** Whether somebody else holds each of an officer's capacities at a body. */
    @FunctionalInterface
    public interface Others {
        boolean hold(long officer, long body);
    }

    /** What the directory says of bodies. */
    public interface Bodies {

        /** Where nothing is known of them. */
        Bodies ALIKE = new Bodies() {
            @Override
            public ProcedureName track(long body) {
                return ProcedureName.HANDLING;
            }

            @Override
            public boolean takesReports(long body) {
                return false;
            }

            @Override
            public boolean within(long body, long above) {
                return body == above;
            }

            @Override
            public List<Long> ledBy(long officer) {
                return List.of();
            }
        };

        /** The procedure that opens where a matter is transferred. */
        ProcedureName track(long body);

        /** A discipline body, or competent by 干部管理权限. */
        boolean takesReports(long body);

        /** Whether it is that body or stands under it. */
        boolean within(long body, long above);

        /** The bodies an officer leads today. */
        List<Long> ledBy(long officer);
    }

    /** The keyed digest of an act's exact content. */
    @FunctionalInterface
    public interface Digests {
        String of(Act act);
    }
}
