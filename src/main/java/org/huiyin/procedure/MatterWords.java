package org.huiyin.procedure;

import java.util.function.Function;
import java.util.function.ToLongFunction;

/** The words of a row about the matter as a whole: who may still look at it, and as what it counts. */
sealed interface MatterWords permits Row {

    Row with(Column column);

    record Seals() implements Column {}

    record Shuts(Function<Act, Effect.Shut> reported) implements Column {}

    record Recuses(ToLongFunction<Act> officer) implements Column {}

    record Redescribes(Function<Act, Effect.Description> told) implements Column {}

    record Twins(Effect.Twinning how) implements Column {}

    /** From now on only screeners look at the matter and act on it; what was asked for beside it ends. */
    default Row seals() {
        return with(new Seals());
    }

    /** Shuts out whom the report is about, with the bodies an officer leads. */
    default <A extends Act> Row shuts(Class<A> type, Function<A, Effect.Shut> reported) {
        return with(new Shuts(act -> reported.apply(type.cast(act))));
    }

    /** Shuts an officer out, whose work somebody else of his body goes on with. */
    default <A extends Act> Row recuses(Class<A> type, ToLongFunction<A> officer) {
        return with(new Recuses(act -> officer.applyAsLong(type.cast(act))));
    }

    /** Tells summary, subject and place of the matter anew. */
    default <A extends Act> Row redescribes(Class<A> type, Function<A, Effect.Description> told) {
        return with(new Redescribes(act -> told.apply(type.cast(act))));
    }

    /** Ends the matter in favour of the one that the act names. */
    default Row twins(Effect.Twinning how) {
        return with(new Twins(how));
    }
}
