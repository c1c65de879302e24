package org.huiyin.procedure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.procedure.Decision.Refused;
import org.huiyin.procedure.DemandWords.Footing;
import org.huiyin.procedure.DemandWords.Needs;
import org.huiyin.procedure.DemandWords.Signing;
import org.huiyin.procedure.PaperWords.Issues;
import org.huiyin.procedure.RoadWords.Begins;
import org.huiyin.procedure.RoadWords.Recalls;
import org.jspecify.annotations.Nullable;

/**
 * One row of a procedure's table as it is read: the act's code and official name, by which capacity, from and to which
 * stage, under which article, and the columns for what must hold before and what follows. {@link Row} writes it.
 */
public record Rule(
        String code,
        Class<? extends Act> act,
        String title,
        List<Capacity> by,
        List<Stage> from,
        @Nullable Stage to,
        Article article,
        List<Column> columns) {

    public Rule {
        if (by.isEmpty() || from.isEmpty()) {
            throw new IllegalStateException("the act " + code + " names no capacity or no stage");
        }
        by = List.copyOf(by);
        from = List.copyOf(from);
        columns = List.copyOf(columns);
    }

    /** Begins a row. */
    public static <A extends Act> Row act(String code, Class<A> act, String title) {
        return new Row(code, act, title);
    }

    /** All columns of that kind, in the order of the row. */
    <C extends Column> Stream<C> every(Class<C> kind) {
        return columns.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** The column of that kind, where the row has one. */
    <C extends Column> Optional<C> the(Class<C> kind) {
        return every(kind).findFirst();
    }

    boolean has(Class<? extends Column> kind) {
        return the(kind).isPresent();
    }

    public List<Paper> issues() {
        return every(Issues.class).flatMap(issues -> issues.papers().stream()).toList();
    }

    /** The procedure whose approval of the exact act is needed first, if any. */
    public @Nullable ProcedureName needs() {
        return the(Needs.class).map(Needs::child).orElse(null);
    }

    /** Whether it only repairs: nothing waits for it. */
    public boolean repairs() {
        return Repair.class.isAssignableFrom(act);
    }

    /** Whether more is asked before it can be begun than who asks, and at which stage. */
    public boolean conditional() {
        return has(Footing.class)
                || has(Recalls.class)
                || the(Begins.class).filter(Begins::atSender).isPresent();
    }

    /** Whether the body's data say who may do it. */
    public boolean signing() {
        return columns.contains(Signing.AS_THE_BODY_SAYS);
    }

    /** Whether only the head signs its approval. */
    public boolean headOnly() {
        return columns.contains(Signing.APPROVED_BY_HEAD);
    }

    /** Whether who asked for its approval may not sign it. */
    boolean secondSigns() {
        return columns.contains(Signing.APPROVED_BY_ANOTHER);
    }

    Optional<Refused> refused(String why, String instead) {
        return Optional.of(new Refused(title, why, instead, article));
    }
}
