package org.huiyin.procedure;

import org.huiyin.procedure.RoadWords.Begins;
import org.huiyin.procedure.RoadWords.Hands;
import org.huiyin.procedure.RoadWords.MovesParent;
import org.huiyin.procedure.RoadWords.Recalls;
import org.huiyin.procedure.RoadWords.Reopens;
import org.jspecify.annotations.Nullable;

/** What follows for other proceedings of the matter: those that open, and those that end with this one. */
record RoadConsequences(Unfolding so) {

    void moveParent() {
        so.rule()
                .the(MovesParent.class)
                .ifPresent(moves -> so.relations().parent(so.proceeding()).ifPresent(parent -> {
                    if (moves.to().last()) {
                        so.stopDuties(parent, Effect.Ending.HANDED_OVER);
                    }
                    so.move(parent, moves.to());
                }));
    }

    /** What was handed over is fetched back: every period there ends as withdrawn. */
    void recall() {
        so.rule()
                .the(Recalls.class)
                .ifPresent(recalls -> so.relations()
                        .sent(so.proceeding(), recalls.procedures())
                        .filter(so.relations()::untouched)
                        .forEach(this::fetchBack));
    }

    private void fetchBack(Proceeding there) {
        so.matter().deadlines().stream()
                .filter(d -> d.proceeding() == there.no() && d.running())
                .forEach(d -> so.stop(d, Effect.Ending.WITHDRAWN));
        so.move(there, so.relations().recalled(there).orElseThrow());
    }

    void handOver() {
        so.rule().the(Hands.class).ifPresent(hands -> {
            var there = hands.body().applyAsLong(so.act());
            var named = hands.to();
            var procedure = named == null ? so.now().bodies().track(there) : named;
            so.addAll(so.opening(procedure).arriving(there, so.proceeding().no()));
        });
    }

    void begin() {
        so.rule().the(Begins.class).ifPresent(begins -> {
            var at = begins.atSender() ? so.relations().sender(so.proceeding()).orElseThrow() : so.proceeding();
            so.addAll(so.opening(begins.child()).beside(so.proceeding(), at.body(), asked()));
        });
    }

    private Opening.@Nullable Asked asked() {
        return so.act() instanceof Proposal proposal
                ? new Opening.Asked(
                        so.now().digests().of(proposal.draft()),
                        so.relations().procedures().code(proposal.draft()))
                : null;
    }

    void reopen() {
        so.rule().the(Reopens.class).ifPresent(reopens -> {
            var opening = so.opening(reopens.procedure());
            so.addAll(
                    so.rule().has(Recalls.class)
                            ? opening.again(so.proceeding())
                            : opening.arriving(so.proceeding().body(), null));
        });
    }
}
