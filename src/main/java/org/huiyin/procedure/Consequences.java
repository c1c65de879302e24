package org.huiyin.procedure;

import java.util.List;
import org.huiyin.procedure.MatterWords.Twins;
import org.huiyin.procedure.RoadWords.Hands;

/** What follows from an act that is permitted: its effects, always in this order, however the row is written. */
record Consequences(Relations relations) {

    List<Effect> of(Rule rule, Act act, Proceeding proceeding) {
        var so = new Unfolding(rule, act, proceeding, relations);
        var periods = new PeriodConsequences(so);
        var roads = new RoadConsequences(so);
        var papers = new PaperConsequences(so);
        var whole = new MatterConsequences(so);
        periods.end();
        move(so);
        periods.open();
        periods.endOfParent();
        roads.moveParent();
        whole.seal();
        roads.recall();
        periods.prolong();
        papers.serve();
        papers.issue();
        roads.handOver();
        periods.openThere();
        roads.begin();
        whole.bar();
        roads.reopen();
        rate(so);
        whole.twin();
        whole.describe();
        return so.effects();
    }

    private static void move(Unfolding so) {
        var to = so.rule().to();
        if (to == null) {
            return;
        }
        if (to.last()) {
            so.stopDuties(so.proceeding(), leaving(so.rule()));
        }
        so.move(so.proceeding(), to);
    }

    /** How running duties end in what this act brings to an end. */
    static Effect.Ending leaving(Rule rule) {
        var twinned = rule.the(Twins.class).map(Twins::how);
        if (twinned.filter(how -> how == Effect.Twinning.ANNULLED).isPresent()) {
            return Effect.Ending.WITHDRAWN;
        }
        return rule.has(Hands.class) || twinned.isPresent() ? Effect.Ending.HANDED_OVER : Effect.Ending.FULFILLED;
    }

    private static void rate(Unfolding so) {
        if (so.act() instanceof Rating rating) {
            var rated = so.proceeding();
            so.add(new Effect.Scored(
                    rated.no(), rated.body(), rating.score(), so.now().occurred()));
        }
    }
}
