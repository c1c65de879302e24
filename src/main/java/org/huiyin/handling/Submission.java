package org.huiyin.handling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.handling.ApprovalAct.SendBack;
import org.huiyin.handling.HandlingAct.Reply;
import org.huiyin.handling.HandlingAct.Submit;
import org.huiyin.procedure.Effect;
import org.huiyin.procedure.ProcedureName;
import org.huiyin.procedure.Proceeding;
import org.huiyin.registry.Dossier;
import org.huiyin.registry.Entry;
import org.jspecify.annotations.Nullable;

/**
 * An opinion as it was submitted for approval.
 *
 * @param approval the proceeding in which the head decides on exactly this draft
 * @param officer who submitted it
 * @param reason why it was sent back; null where it was not
 */
record Submission(
        Reply draft,
        Proceeding approval,
        @Nullable Long officer,
        LocalDate on,
        @Nullable String reason) {

    boolean signed() {
        return approval.stage().equals(ApprovalStage.SIGNED.name());
    }

    /** All submissions of a matter, the first one first. */
    static List<Submission> of(Dossier dossier) {
        return dossier.entries().stream()
                .flatMap(entry -> of(dossier, entry).stream())
                .toList();
    }

    /** The submission that this approval is about. */
    static Optional<Submission> about(Dossier dossier, int approval) {
        return of(dossier).stream()
                .filter(submission -> submission.approval().no() == approval)
                .findFirst();
    }

    /** The latest submission in a proceeding that the head has signed: the only one that may be issued. */
    static Optional<Submission> signed(Dossier dossier, int handling) {
        return of(dossier).reversed().stream()
                .filter(submission -> submission.signed() && submission.belongsTo(handling))
                .findFirst();
    }

    /** The latest submission in a proceeding, whatever became of it. */
    static Optional<Submission> latest(Dossier dossier, int handling) {
        return of(dossier).reversed().stream()
                .filter(submission -> submission.belongsTo(handling))
                .findFirst();
    }

    private boolean belongsTo(int handling) {
        var parent = approval.parent();
        return parent != null && parent == handling;
    }

    private static Optional<Submission> of(Dossier dossier, Entry entry) {
        if (!(entry.act() instanceof Submit submit)) {
            return Optional.empty();
        }
        return entry.effects().stream()
                .filter(effect ->
                        effect instanceof Effect.Opened opened && opened.procedure() == ProcedureName.APPROVAL)
                .map(effect -> ((Effect.Opened) effect).proceeding())
                .findFirst()
                .flatMap(no -> dossier.state().proceeding(no))
                .map(approval -> new Submission(
                        submit.draft(),
                        approval,
                        entry.officer(),
                        entry.occurred().toLocalDate(),
                        dossier.latest(approval.no(), SendBack.class)
                                .map(SendBack::reason)
                                .orElse(null)));
    }
}
