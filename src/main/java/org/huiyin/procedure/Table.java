package org.huiyin.procedure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A procedure's table as it is written: first how a proceeding of it arrives, then its acts. */
public final class Table {
    final ProcedureName name;
    final Stage arrival;
    final List<Term> terms = new ArrayList<>();
    final Set<Capacity> watchers = new LinkedHashSet<>();

    @Nullable
    Stage approving;

    @Nullable
    Stage checking;

    @Nullable
    Stage recalled;

    @Nullable
    Class<? extends Act> carrying;

    List<Rule> carried = List.of();

    Table(ProcedureName name, Stage arrival) {
        this.name = name;
        this.arrival = arrival;
    }

    /** Periods that run from the day a proceeding arrives at a body. */
    public Table opens(Term... terms) {
        this.terms.addAll(List.of(terms));
        return this;
    }

    /** Capacities that see a proceeding of this kind without having an act of their own in it. */
    public Table seenBy(Capacity... capacities) {
        watchers.addAll(List.of(capacities));
        return this;
    }

    /** The stage at which what was asked for counts as approved. */
    public Table approvesAt(Stage stage) {
        approving = stage;
        return this;
    }

    /** Where it arrives instead, if the body has what was asked for checked (核稿) first. */
    public Table checkedAt(Stage stage) {
        checking = stage;
        return this;
    }

    /** The last stage of a proceeding that its sender fetches back. */
    public Table recalledAt(Stage stage) {
        recalled = stage;
        return this;
    }

    /** What another register proves to have been done (台账接续): a family of its own, in the same table. */
    public Table carries(Class<? extends Act> family, Row... rows) {
        carrying = family;
        carried = rules(rows);
        return this;
    }

    public Procedure acts(Class<? extends Act> family, Row... rows) {
        return new Procedure(this, family, rules(rows));
    }

    private static List<Rule> rules(Row... rows) {
        return Stream.of(rows).map(Row::written).toList();
    }
}
