package org.huiyin.console;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.huiyin.procedure.Capacity;
import org.huiyin.procedure.ProcedureName;
import org.huiyin.procedure.Procedures;
import org.huiyin.procedure.Proceeding;
import org.huiyin.procedure.Rule;
import org.huiyin.registry.Dossier;
import org.huiyin.registry.Work;
import org.huiyin.registry.Work.Beside;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads off the procedures' tables what is to be done next. */
@Component
class NextSteps {

    private final Procedures procedures;
    private final ActAddresses addresses;

    NextSteps(Procedures procedures, ActAddresses addresses) {
        this.procedures = procedures;
        this.addresses = addresses;
    }

    /** What somebody of these capacities is to do with a line of his worklist. */
    NextStep of(Work work, Set<Capacity> held) {
        var beside = work.beside();
        if (work.awaiting()) {
            return new NextStep("等办理结果", null, null, work.stage());
        }
        var rules = procedures.of(work.procedure()).rules().stream()
                .filter(rule -> !Collections.disjoint(rule.by(), held) && leads(rule, work.stage()))
                .toList();
        if (rules.isEmpty() || waits(beside)) {
            var waited = beside == null ? work.stage() : beside.stage();
            return new NextStep(waited, null, null, work.stage().equals(waited) ? null : work.stage());
        }
        var rule = first(rules, work.procedure(), beside);
        var note = beside != null && !beside.approved() ? beside.stage() : null;
        var stage = rule.from().stream()
                .filter(from -> from.title().equals(work.stage()))
                .findFirst()
                .orElseThrow();
        return addresses
                .of(work.matter(), work.proceeding(), work.procedure(), rule)
                .map(href -> new NextStep(rule.title(), rule.article().brief(), href, note))
                .or(() -> addresses.drafts(work.matter(), work.proceeding(), work.procedure(), rule, stage).stream()
                        .findFirst()
                        .map(one -> new NextStep(one.title(), one.article(), one.href(), note)))
                .orElseGet(() -> new NextStep(rule.title(), rule.article().brief(), null, note));
    }

    /** What is to be done next in a proceeding, by whoever may. */
    NextStep of(Dossier dossier, Proceeding proceeding) {
        var procedure = procedures.of(proceeding.procedure());
        var stage = procedure.stage(proceeding.stage()).title();
        var beside = dossier.state().proceedings().stream()
                .filter(child -> child.parent() != null && child.parent() == proceeding.no())
                .filter(child -> child.procedure() != ProcedureName.ABOVE)
                .reduce((earlier, later) -> later)
                .map(this::beside)
                .orElse(null);
        if (beside != null && waits(beside)) {
            return new NextStep(beside.stage(), null, null, null);
        }
        var rules =
                procedure.rules().stream().filter(rule -> leads(rule, stage)).toList();
        if (rules.isEmpty()) {
            return new NextStep(stage, null, null, null);
        }
        var rule = first(rules, proceeding.procedure(), beside);
        return new NextStep(rule.title(), rule.article().brief(), null, null);
    }

    private Beside beside(Proceeding child) {
        var procedure = procedures.of(child.procedure());
        var stage = procedure.stage(child.stage());
        return new Beside(
                child.procedure(),
                stage.title(),
                child.ended() != null,
                stage.equals(procedure.approving()),
                child.concerning());
    }

    private static boolean leads(Rule rule, String stage) {
        return !rule.repairs()
                && rule.from().stream().anyMatch(from -> from.title().equals(stage));
    }

    private static boolean waits(@Nullable Beside beside) {
        return beside != null && !beside.ended();
    }

    /** What has been approved comes before what would have to be approved. */
    private static Rule first(List<Rule> rules, ProcedureName procedure, @Nullable Beside beside) {
        return rules.stream()
                .filter(rule -> beside != null
                        && beside.approved()
                        && (procedure + "." + rule.code()).equals(beside.concerning()))
                .findFirst()
                .orElseGet(() -> rules.stream()
                        .filter(rule -> rule.needs() == null)
                        .findFirst()
                        .orElseGet(rules::getFirst));
    }
}
