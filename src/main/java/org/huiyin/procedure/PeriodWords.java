package org.huiyin.procedure;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** The words of a row about periods (期限): which the act ends, which it opens, which it makes longer. */
sealed interface PeriodWords permits Row {

    Row with(Column column);

    /** A running period ends; {@code whose}: of which proceeding. */
    record Ends(Term term, Whose whose, Effect.Ending how) implements Column {}

    enum Whose {
        OWN,
        PARENTS,
        SENDERS
    }

    /**
     * @param triggered the day from which it runs, where the act states one
     * @param days how many, where the act names them
     * @param once not where the matter has had that period before
     * @param where only where this holds
     */
    record Opens(
            Term term,
            Function<Act, @Nullable LocalDate> triggered,
            @Nullable ToIntFunction<Act> days,
            boolean once,
            Condition where)
            implements Column {

        Opens(Term term, Function<Act, @Nullable LocalDate> triggered, @Nullable ToIntFunction<Act> days) {
            this(term, triggered, days, false, (act, matter, now) -> true);
        }
    }

    record OpensThere(Term term, ToIntFunction<Act> days) implements Column {}

    record Prolongs(Term term, ToIntFunction<Act> days, int atMost) implements Column {}

    /** Ends a running period as fulfilled. */
    default Row ends(Term term) {
        return with(new Ends(term, Whose.OWN, Effect.Ending.FULFILLED));
    }

    /** Gives up a right or power whose period still runs. */
    default Row forfeits(Term term) {
        return with(new Ends(term, Whose.OWN, Effect.Ending.FORFEITED));
    }

    /** Ends a period of the proceeding that handed the matter over as withdrawn. */
    default Row withdrawsSent(Term term) {
        return with(new Ends(term, Whose.SENDERS, Effect.Ending.WITHDRAWN));
    }

    /** Ends a running period of the parent proceeding as fulfilled. */
    default Row endsOfParent(Term term) {
        return with(new Ends(term, Whose.PARENTS, Effect.Ending.FULFILLED));
    }

    /** Opens a period that runs from the day the act occurred. */
    default Row opens(Term term) {
        return with(new Opens(term, any -> null, null));
    }

    /** Opens a period that runs from a day the act states. */
    default <A extends Act> Row opens(Term term, Class<A> type, Function<A, LocalDate> triggered) {
        return with(new Opens(term, act -> triggered.apply(type.cast(act)), null));
    }

    /** Opens a period of as many days as the act names. */
    default <A extends Act> Row opensFor(Term term, Class<A> type, ToIntFunction<A> days) {
        return with(new Opens(term, any -> null, act -> days.applyAsInt(type.cast(act))));
    }

    /** As {@link #opens(Term)}, unless the matter has had that period before. */
    default Row opensOnce(Term term) {
        return opensOnce(term, (act, matter, now) -> true);
    }

    /** As {@link #opensOnce(Term)}, but only where this holds. */
    default Row opensOnce(Term term, Condition where) {
        return with(new Opens(term, any -> null, null, true, where));
    }

    /** Opens a period of as many days as the act names at the body to which it hands the matter. */
    default <A extends Act> Row opensThere(Term term, Class<A> type, ToIntFunction<A> days) {
        return with(new OpensThere(term, act -> days.applyAsInt(type.cast(act))));
    }

    /** Makes a running period longer, once, by the days the act states. */
    default <A extends Act> Row prolongs(Term term, Class<A> type, ToIntFunction<A> days, int atMost) {
        return with(new Prolongs(term, act -> days.applyAsInt(type.cast(act)), atMost));
    }
}
