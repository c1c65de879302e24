package org.huiyin.procedure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How the proceedings of one matter stand to each other: who handed over to whom, what runs beside what. */
record Relations(Procedures procedures, Matter matter, Circumstances now) {

    /** The proceeding that handed the matter over to this one. */
    Optional<Proceeding> sender(Proceeding proceeding) {
        var sender = proceeding.sender();
        return sender == null ? Optional.empty() : matter.proceeding(sender);
    }

    /** The proceeding beside which this one runs. */
    Optional<Proceeding> parent(Proceeding proceeding) {
        var parent = proceeding.parent();
        return parent == null ? Optional.empty() : matter.proceeding(parent);
    }

    /** The proceedings to which this one handed the matter. */
    Stream<Proceeding> sent(Proceeding proceeding, List<ProcedureName> names) {
        return matter.proceedings().stream()
                .filter(p -> names.contains(p.procedure()) && p.sender() != null && p.sender() == proceeding.no());
    }

    /** Still as it arrived: nobody has acted there. */
    boolean untouched(Proceeding proceeding) {
        return proceeding.ended() == null
                && proceeding.isAt(procedures.of(proceeding.procedure()).arrival())
                && !now.past().touched(proceeding.no());
    }

    /** The stage at which a proceeding ends that is taken back, where that can happen. */
    Optional<Stage> recalled(Proceeding proceeding) {
        return Optional.ofNullable(procedures.of(proceeding.procedure()).recalled());
    }

    /** What runs beside a proceeding and can be taken back when it ends. */
    Stream<Proceeding> endable(Proceeding parent) {
        return children(parent)
                .filter(child -> child.ended() == null && recalled(child).isPresent());
    }

    Stream<Proceeding> children(Proceeding parent, ProcedureName name) {
        return children(parent).filter(child -> child.procedure() == name);
    }

    private Stream<Proceeding> children(Proceeding parent) {
        return matter.proceedings().stream().filter(p -> p.parent() != null && p.parent() == parent.no());
    }

    Stream<Proceeding> approved(Rule rule, Proceeding parent, ProcedureName name) {
        var approving = procedures.of(name).approving();
        var code = parent.procedure() + "." + rule.code();
        return children(parent, name)
                .filter(child -> approving != null && child.isAt(approving) && code.equals(child.concerning()));
    }
}
