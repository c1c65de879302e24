package org.huiyin.desk;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.huiyin.procedure.Act;
import org.huiyin.procedure.Effect;
import org.huiyin.procedure.ProcedureName;
import org.huiyin.procedure.Proceeding;
import org.huiyin.procedure.Proposal;
import org.huiyin.procedure.SendingBack;
import org.huiyin.registry.Dossier;
import org.huiyin.registry.Entry;
import org.jspecify.annotations.Nullable;

/**
 * What was submitted for approval, word for word.
 *
 * @param approval the proceeding in which the head decides on exactly this
 * @param officer who submitted it
 * @param reason why it was sent back; null where it was not
 */
public record Proposed(
        Act draft,
        Proceeding approval,
        @Nullable Long officer,
        LocalDateTime on,
        @Nullable String reason) {

    /** All that was submitted in a matter, the first one first. */
    public static List<Proposed> of(Dossier dossier) {
        return dossier.entries().stream()
                .flatMap(entry -> of(dossier, entry).stream())
                .toList();
    }

    /** What this approval is about. */
    public static Optional<Proposed> about(Dossier dossier, int approval) {
        return of(dossier).stream()
                .filter(proposed -> proposed.approval().no() == approval)
                .findFirst();
    }

    /** The latest submission of that kind in a proceeding, whatever became of it. */
    public static Optional<Proposed> latest(Dossier dossier, int proceeding, Class<? extends Act> kind) {
        return of(dossier).reversed().stream()
                .filter(proposed -> proposed.in(proceeding) && kind.isInstance(proposed.draft()))
                .findFirst();
    }

    /** The latest of that kind in a proceeding that was signed: the only one that may be done. */
    public static Optional<Proposed> signed(Dossier dossier, int proceeding, Class<? extends Act> kind, String stage) {
        return of(dossier).reversed().stream()
                .filter(proposed -> proposed.in(proceeding)
                        && kind.isInstance(proposed.draft())
                        && proposed.approval().stage().equals(stage))
                .findFirst();
    }

    /** Whether an entry opened that approval. */
    public static boolean opened(Entry entry, int approval) {
        return entry.effects().stream()
                .anyMatch(effect -> effect instanceof Effect.Opened opened && opened.proceeding() == approval);
    }

    private boolean in(int proceeding) {
        var parent = approval.parent();
        return parent != null && parent == proceeding;
    }

    private static Optional<Proposed> of(Dossier dossier, Entry entry) {
        if (!(entry.act() instanceof Proposal proposal)) {
            return Optional.empty();
        }
        return entry.effects().stream()
                .filter(effect ->
                        effect instanceof Effect.Opened opened && opened.procedure() == ProcedureName.APPROVAL)
                .map(effect -> ((Effect.Opened) effect).proceeding())
                .findFirst()
                .flatMap(no -> dossier.state().proceeding(no))
                .map(approval -> new Proposed(
                        proposal.draft(),
                        approval,
                        entry.officer(),
                        entry.occurred(),
                        dossier.latest(approval.no(), SendingBack.class)
                                .map(SendingBack::reason)
                                .orElse(null)));
    }
}
