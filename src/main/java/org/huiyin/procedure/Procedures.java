package org.huiyin.procedure;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyin.procedure.Decision.Refused;

/** All procedures by name, each with exactly one table; decides acts. Pure: what it may know comes in. */
public final class Procedures {

    private final Map<ProcedureName, Procedure> tables = new EnumMap<>(ProcedureName.class);
    private final Map<String, Rule> rules = new HashMap<>();

    public Procedures(Collection<Procedure> all) {
        for (var procedure : all) {
            if (tables.put(procedure.name(), procedure) != null) {
                throw new IllegalStateException("two tables for the procedure " + procedure.name());
            }
            procedure.rules().forEach(rule -> rules.put(procedure.name() + "." + rule.code(), rule));
        }
        for (var name : ProcedureName.values()) {
            if (!tables.containsKey(name)) {
                throw new IllegalStateException("no table for the procedure " + name);
            }
        }
    }

    public Procedure of(ProcedureName name) {
        var procedure = tables.get(name);
        if (procedure == null) {
            throw new IllegalStateException("no table for the procedure " + name);
        }
        return procedure;
    }

    public List<Procedure> all() {
        return List.copyOf(tables.values());
    }

    public Optional<Term> term(String code) {
        return all().stream()
                .flatMap(procedure -> procedure.terms().stream())
                .filter(term -> term.code().equals(code))
                .findFirst();
    }

    /** The official name of the term of that code; the code, where no table knows it any more. */
    public String title(String term) {
        return term(term).map(Term::title).orElse(term);
    }

    /** The first proceeding of a new matter, as it arrives at the body that registers it. */
    public List<Effect> arrival(ProcedureName name, long body, Matter matter, Circumstances circumstances) {
        return new Opening(of(name), matter, circumstances).arriving(body, null);
    }

    /** What the tables say to this act on that proceeding of the matter. */
    public Decision decide(Act act, int proceeding, Matter matter, Circumstances circumstances) {
        return deciding(matter, circumstances).decide(act, proceeding);
    }

    /** As {@link #decide}, but as if what the act needs were approved: what will come of it once it is. */
    public Decision foresee(Act act, int proceeding, Matter matter, Circumstances circumstances) {
        return deciding(matter, circumstances).foresee(act, proceeding);
    }

    /** The stable code of an act, such as {@code HANDLING.reply}. */
    public String code(Act act) {
        return all().stream()
                .flatMap(procedure ->
                        procedure.ruleOf(act.getClass()).stream().map(rule -> procedure.name() + "." + rule.code()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no table knows " + act.getClass()));
    }

    /** The rule of a code such as {@code HANDLING.reply}. */
    public Optional<Rule> rule(String code) {
        return Optional.ofNullable(rules.get(code));
    }

    /** The acts that somebody in these circumstances may begin on that proceeding now, in the table's order. */
    public List<Rule> open(int proceeding, Matter matter, Circumstances circumstances) {
        return matter.proceeding(proceeding).stream()
                .flatMap(p -> of(p.procedure()).rules().stream()
                        .filter(rule -> deciding(matter, circumstances)
                                .standing(rule, p)
                                .isEmpty()))
                .toList();
    }

    /** Why an act of that kind cannot even be begun on that proceeding now; empty where it can, whatever it will state. */
    public Optional<Refused> hindrance(
            Class<? extends Act> act, Proceeding proceeding, Matter matter, Circumstances circumstances) {
        var rule = of(proceeding.procedure())
                .ruleOf(act)
                .orElseThrow(() ->
                        new IllegalArgumentException(proceeding.procedure() + " knows no act " + act.getSimpleName()));
        return deciding(matter, circumstances).standing(rule, proceeding);
    }

    private Deciding deciding(Matter matter, Circumstances circumstances) {
        return new Deciding(new Relations(this, matter, circumstances));
    }
}
