package org.huiyin.triage;

import java.util.stream.Stream;
import org.huiyin.procedure.Act;
import org.huiyin.procedure.Circumstances;
import org.huiyin.procedure.Matter;
import org.huiyin.triage.SealedAct.Refer;

/** To whom a report on an official may be handed over (移送), and to whom never. */
final class Referral {

    private Referral() {}

    static boolean competent(Act act, Matter matter, Circumstances now) {
        return act instanceof Refer refer && now.bodies().takesReports(refer.body());
    }

    /** Neither the reported body nor one under it, nor one that the reported officer leads. */
    static boolean apart(Act act, Matter matter, Circumstances now) {
        if (!(act instanceof Refer refer)) {
            return false;
        }
        var reported = refer.reported();
        return Stream.concat(
                        reported.bodies().stream(),
                        reported.officers().stream().flatMap(one -> now.bodies().ledBy(one).stream()))
                .noneMatch(body -> now.bodies().within(refer.body(), body));
    }
}
