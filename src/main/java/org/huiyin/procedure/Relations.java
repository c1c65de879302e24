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

    /** The proceedings to which this one handed the matter. */
    Stream<Proceeding> sent(Proceeding proceeding, List<ProcedureName> names) {
        return matter.proceedings().stream()
                .filter(p -> names.contains(p.procedure()) && p.sender() != null && p.sender() == proceeding.no());
    }

    /** Still as it arrived: nobody has acted there. */
    boolean untouched(Proceeding proceeding) {
        return proceeding.ended() == null
                && proceeding.isAt(procedures.of(proceeding.procedure()).arrival())
                && !now.touched(proceeding.no());
    }

    Stream<Proceeding> children(Proceeding parent, ProcedureName name) {
        return matter.proceedings().stream()
                .filter(p -> p.procedure() == name && p.parent() != null && p.parent() == parent.no());
    }

    Stream<Proceeding> approved(Rule rule, Proceeding parent, ProcedureName name) {
        var approving = procedures.of(name).approving();
        var code = parent.procedure() + "." + rule.code();
        return children(parent, name)
                .filter(child -> approving != null && child.isAt(approving) && code.equals(child.concerning()));
    }
}
