package org.huiyin.procedure;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.huiyin.procedure.PeriodWords.Opens;
import org.huiyin.procedure.PeriodWords.OpensThere;
import org.jspecify.annotations.Nullable;

/**
 * A procedure: the table of its acts. It is complete or it cannot be made: each act of the sealed family has exactly
 * one row, and each row names its capacity, its stages and its article.
 */
public final class Procedure {

    private final ProcedureName name;
    private final List<Stage> stages;
    private final Stage arrival;
    private final List<Term> arrivalTerms;
    private final Set<Capacity> watchers;
    private final @Nullable Stage approving;
    private final @Nullable Stage checking;
    private final @Nullable Stage recalled;
    private final List<Rule> rules;

    Procedure(Table table, Class<? extends Act> family, List<Rule> acts) {
        this.name = table.name;
        this.arrival = table.arrival;
        this.arrivalTerms = List.copyOf(table.terms);
        this.watchers = Collections.unmodifiableSet(new LinkedHashSet<>(table.watchers)); // in the order of the table
        this.approving = table.approving;
        this.checking = table.checking;
        this.recalled = table.recalled;
        this.stages = List.of(table.arrival.getClass().getEnumConstants());
        this.rules = Stream.concat(acts.stream(), table.carried.stream()).toList();
        refuseGaps(family);
        if (table.carrying != null) {
            refuseGaps(table.carrying);
        }
    }

    /** Begins the table of a procedure whose proceedings arrive at that stage. */
    public static <S extends Enum<S> & Stage> Table of(ProcedureName name, S arrival) {
        return new Table(name, arrival);
    }

    private void refuseGaps(Class<?> family) {
        acts(family).forEach(act -> {
            if (rules.stream().filter(rule -> rule.act() == act).count() != 1) {
                throw new IllegalStateException(name + ": the act " + act.getSimpleName() + " needs exactly one rule");
            }
        });
    }

    /** The acts of a sealed family, and of the families within it. */
    private static Stream<Class<?>> acts(Class<?> family) {
        return family.isSealed()
                ? Stream.of(family.getPermittedSubclasses()).flatMap(Procedure::acts)
                : Stream.of(family);
    }

    public ProcedureName name() {
        return name;
    }

    public List<Rule> rules() {
        return rules;
    }

    public List<Stage> stages() {
        return stages;
    }

    public Stage arrival() {
        return arrival;
    }

    public List<Term> arrivalTerms() {
        return arrivalTerms;
    }

    /** The stage at which what was asked for counts as approved, where this is an approval. */
    public @Nullable Stage approving() {
        return approving;
    }

    /** Where it arrives instead of {@link #arrival}, if what was asked for is checked first. */
    public @Nullable Stage checking() {
        return checking;
    }

    /** The last stage of a proceeding that its sender fetches back, where that can happen. */
    public @Nullable Stage recalled() {
        return recalled;
    }

    /**
     * The officers' capacities that are let in when a proceeding of this kind opens at a body. Screeners of reports have
     * acts here, but are let into sealed matters only.
     */
    public Set<Capacity> admitted() {
        return admitted(rules);
    }

    /** As {@link #admitted()}, where it arrives at that stage: who only checks is let in where something is checked. */
    Set<Capacity> admitted(Stage arrived) {
        return checking == null || checking.equals(arrived)
                ? admitted()
                : admitted(rules.stream()
                        .filter(rule -> !rule.from().equals(List.of(checking)))
                        .toList());
    }

    private Set<Capacity> admitted(List<Rule> acting) {
        var admitted = new LinkedHashSet<Capacity>();
        acting.forEach(rule -> rule.by().stream().filter(Capacity::heldByPost).forEach(admitted::add));
        admitted.addAll(watchers);
        admitted.remove(Capacity.REPORT_SCREENER);
        return admitted;
    }

    public Optional<Rule> ruleOf(Class<? extends Act> act) {
        return rules.stream().filter(rule -> rule.act() == act).findFirst();
    }

    /** All periods this table can open. */
    public Set<Term> terms() {
        var terms = new LinkedHashSet<>(arrivalTerms);
        rules.forEach(rule -> rule.every(Opens.class).map(Opens::term).forEach(terms::add));
        rules.forEach(rule -> rule.every(OpensThere.class).map(OpensThere::term).forEach(terms::add));
        return terms;
    }

    public Stage stage(String name) {
        return stages.stream()
                .filter(stage -> stage.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no stage " + name + " in " + this.name));
    }
}
