package org.huiyin.procedure;

import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** The words of a row that lead to other proceedings of the matter: there, beside, above, back. */
sealed interface RoadWords permits Row {

    Row with(Column column);

    /** {@code to}: the procedure that opens there; null for the one that the body goes by. */
    record Hands(@Nullable ProcedureName to, ToLongFunction<Act> body) implements Column {}

    /** A child proceeding at the same body, or at the body that handed the matter over. */
    record Begins(ProcedureName child, boolean atSender) implements Column {}

    record MovesParent(Stage to) implements Column {}

    record Reopens(ProcedureName procedure) implements Column {}

    record Recalls(List<ProcedureName> procedures) implements Column {}

    /** Hands the matter to another body, whose proceeding of that name opens on arrival. */
    default <A extends Act> Row handsTo(ProcedureName procedure, Class<A> type, ToLongFunction<A> body) {
        return with(new Hands(procedure, act -> body.applyAsLong(type.cast(act))));
    }

    /** Hands the matter to another body, where the procedure opens that this body goes by (办理, 检举控告, 涉诉). */
    default <A extends Act> Row handsOn(Class<A> type, ToLongFunction<A> body) {
        return with(new Hands(null, act -> body.applyAsLong(type.cast(act))));
    }

    /** Begins a child proceeding at the same body; a {@link Proposal} asks it for exactly the act it carries. */
    default Row asks(ProcedureName child) {
        return with(new Begins(child, false));
    }

    /** Begins a child proceeding at the body that handed the matter over. */
    default Row asksSender(ProcedureName child) {
        return with(new Begins(child, true));
    }

    /** Moves the parent proceeding; a last stage hands its running duties over. */
    default Row movesParent(Stage stage) {
        return with(new MovesParent(stage));
    }

    /** Opens a new proceeding of that name at the body that acts. */
    default Row reopens(ProcedureName procedure) {
        return with(new Reopens(procedure));
    }

    /** Fetches back the proceeding of one of these names it was handed to, as long as nobody has acted there. */
    default Row recallsSent(ProcedureName... procedures) {
        return with(new Recalls(List.of(procedures)));
    }
}
