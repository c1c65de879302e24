package org.huiyin.console;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.desk.ActForm;
import org.huiyin.desk.ActPages;
import org.huiyin.procedure.ProcedureName;
import org.huiyin.procedure.Procedures;
import org.huiyin.procedure.Rule;
import org.huiyin.procedure.Stage;
import org.huiyin.registry.MatterId;
import org.springframework.stereotype.Component;

/** Where the page of an act is; acts without one are not shown as links. */
@Component
class ActAddresses {

    private final List<ActPages> rooms;
    private final List<ActForm> forms;
    private final Procedures procedures;

    ActAddresses(List<ActPages> rooms, List<ActForm> forms, Procedures procedures) {
        this.rooms = List.copyOf(rooms);
        this.forms = List.copyOf(forms);
        this.procedures = procedures;
    }

    Optional<String> of(MatterId matter, int proceeding, ProcedureName procedure, Rule rule) {
        var pages = rooms.stream()
                .filter(room -> room.procedure() == procedure)
                .flatMap(room -> room.path(rule.code()).stream());
        var own = forms.stream()
                .filter(form -> form.procedure() == procedure && form.act() == rule.act())
                .map(form -> form.needsApproval() ? form.issueWord() : form.word());
        return Stream.concat(pages, own)
                .map(path -> "/matters/" + matter + "/" + proceeding + "/" + path)
                .findFirst();
    }

    private record Draft(Rule rule, ActForm form) {}

    /** What can be submitted for approval by an act that submits, with the pages of drafting; what leads on goes first. */
    List<Possible> drafts(MatterId matter, int proceeding, ProcedureName procedure, Rule rule, Stage stage) {
        return forms.stream()
                .filter(form -> form.procedure() == procedure && form.proposal() == rule.act())
                .flatMap(form -> procedures.of(procedure).ruleOf(form.act()).stream()
                        .filter(drafted -> drafted.from().contains(stage))
                        .map(drafted -> new Draft(drafted, form)))
                .sorted(Comparator.comparing(
                        draft -> draft.rule().to() == null || draft.rule().repairs()))
                .map(draft -> new Possible(
                        draft.rule().title() + "（送审）",
                        draft.rule().article().brief(),
                        "/matters/" + matter + "/" + proceeding + "/"
                                + draft.form().word(),
                        null,
                        draft.rule().repairs()))
                .toList();
    }
}
