package org.huiyin.console;

import java.util.List;
import java.util.stream.Stream;
import org.huiyin.desk.Proposed;
import org.huiyin.procedure.ProcedureName;
import org.huiyin.procedure.Procedures;
import org.huiyin.procedure.Proceeding;
import org.huiyin.procedure.Proposal;
import org.huiyin.procedure.Rule;
import org.huiyin.registry.Dossier;
import org.huiyin.registry.Entry;
import org.springframework.stereotype.Component;

/** Reads the record of signatures (审签记录) off the journal: who drafted, checked and signed what, the latest first. */
@Component
class SignatureRecord {

    private final Procedures procedures;
    private final Story story;

    SignatureRecord(Procedures procedures, Story story) {
        this.procedures = procedures;
        this.story = story;
    }

    List<Signatures> of(Dossier dossier) {
        return Proposed.of(dossier).reversed().stream()
                .map(proposed -> of(dossier, proposed.approval()))
                .toList();
    }

    private Signatures of(Dossier dossier, Proceeding approval) {
        var concerning = approval.concerning();
        var title = concerning == null
                ? ""
                : procedures.rule(concerning).map(Rule::title).orElse(concerning);
        return new Signatures(
                title,
                procedures.of(ProcedureName.APPROVAL).stage(approval.stage()).title(),
                dossier.entries().stream()
                        .flatMap(entry -> signature(entry, approval))
                        .toList());
    }

    private Stream<Signatures.Signature> signature(Entry entry, Proceeding approval) {
        var drafted = entry.act() instanceof Proposal && Proposed.opened(entry, approval.no());
        return drafted || entry.proceeding() == approval.no()
                ? Stream.of(new Signatures.Signature(
                        drafted ? "拟稿送审" : entry.title(), story.signed(entry), entry.occurred()))
                : Stream.empty();
    }
}
