package org.huiyin.procedure;

import java.util.stream.Stream;
import org.huiyin.procedure.MatterWords.Recuses;
import org.huiyin.procedure.MatterWords.Redescribes;
import org.huiyin.procedure.MatterWords.Seals;
import org.huiyin.procedure.MatterWords.Shuts;
import org.huiyin.procedure.MatterWords.Twins;

/** What follows for the matter as a whole: who may still look at it, and as what it counts. */
record MatterConsequences(Unfolding so) {

    /** What was asked for beside it is asked no more, for whoever would sign it may not see it. */
    void seal() {
        if (!so.rule().has(Seals.class)) {
            return;
        }
        var here = so.proceeding();
        so.relations().endable(here).forEach(this::end);
        so.add(new Effect.Sealed(here.body()));
        so.add(new Effect.Admitted(here.body(), Capacity.REPORT_SCREENER, here.procedure()));
    }

    /** Who may not look any more. */
    void bar() {
        so.rule().the(Shuts.class).ifPresent(shuts -> shut(shuts.reported().apply(so.act())));
        so.rule()
                .the(Recuses.class)
                .ifPresent(
                        recuses -> so.add(new Effect.Recused(recuses.officer().applyAsLong(so.act()))));
    }

    /** With the bodies that an officer leads. */
    private void shut(Effect.Shut reported) {
        var officers = reported.officers();
        var led = officers.stream().flatMap(officer -> so.now().bodies().ledBy(officer).stream());
        var bodies = Stream.concat(reported.bodies().stream(), led).distinct().toList();
        if (!bodies.isEmpty() || !officers.isEmpty()) {
            so.add(new Effect.Shut(bodies, officers));
        }
    }

    /** What runs beside ends with it, where it can be taken along or back. */
    void twin() {
        so.rule().the(Twins.class).ifPresent(twins -> {
            if (so.act() instanceof Paired paired) {
                so.add(new Effect.Twinned(twins.how(), paired.twin()));
                so.relations().endable(so.proceeding()).forEach(child -> {
                    so.stopDuties(child, Consequences.leaving(so.rule()));
                    end(child);
                });
            }
        });
    }

    private void end(Proceeding child) {
        so.move(child, so.relations().recalled(child).orElseThrow());
    }

    /** What lists show of the matter. */
    void describe() {
        so.rule()
                .the(Redescribes.class)
                .ifPresent(redescribes ->
                        so.add(new Effect.Redescribed(redescribes.told().apply(so.act()), null)));
        if (so.act() instanceof Classifying classifying) {
            var kind = classifying.kind();
            if (kind != null && kind != so.matter().kind()) {
                so.add(new Effect.Classified(kind, so.matter().kind()));
            }
        }
    }
}
