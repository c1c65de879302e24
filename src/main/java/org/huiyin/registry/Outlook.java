package org.huiyin.registry;

import java.util.List;
import org.huiyin.documents.PaperData;
import org.huiyin.procedure.Deadline;
import org.huiyin.procedure.Effect;
import org.huiyin.procedure.Matter;
import org.huiyin.procedure.Rule;

/**
 * What would come of an act: the matter as it would stand, and the papers that would be issued, with masked names and
 * without numbers.
 */
public record Outlook(Rule rule, List<Effect> effects, Matter after, List<PaperData> papers) {

    public Outlook {
        effects = List.copyOf(effects);
        papers = List.copyOf(papers);
    }

    /** The periods that would begin to run. */
    public List<Deadline> begins() {
        var begun = effects.stream()
                .filter(Effect.Started.class::isInstance)
                .map(effect -> ((Effect.Started) effect).deadline())
                .toList();
        return after.deadlines().stream()
                .filter(deadline -> begun.contains(deadline.no()))
                .toList();
    }
}
