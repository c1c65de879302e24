package org.huiyin.triage;

import org.huiyin.procedure.Act;
import org.huiyin.procedure.Besides;
import org.huiyin.procedure.Circumstances;
import org.huiyin.procedure.Matter;
import org.huiyin.procedure.Paper;
import org.huiyin.procedure.Proceeding;
import org.huiyin.registry.Placing.Sameness;
import org.huiyin.triage.DoubleAct.Annul;
import org.huiyin.triage.DoubleAct.Fold;

/** What must hold where a matter was registered twice or by mistake. */
final class Doubles {

    private Doubles() {}

    /** Another matter of the same body; nothing sealed or imported, and no part, whose code must open nothing else. */
    static boolean ordinary(Act act, Matter matter, Circumstances now) {
        return now.besides().ordinary()
                && (alone(act) || now.besides().twin(twin -> twin.sameBody() && twin.ordinary()));
    }

    static boolean running(Act act, Matter matter, Circumstances now) {
        return now.besides().twin(Besides.Twin::running);
    }

    static boolean earlier(Act act, Matter matter, Circumstances now) {
        return now.besides().twin(Besides.Twin::earlier);
    }

    /** A repeat opens the matter to the holder of another code: the same person must have written. */
    static boolean samePerson(Act act, Matter matter, Circumstances now) {
        return act instanceof Fold fold
                && now.besides()
                        .twin(twin -> fold.known() == Sameness.BY_NUMBER
                                ? twin.sameNumber()
                                : twin.sameName() || twin.sameNumber());
    }

    /** Nobody outside relies on it yet: the slip alone was given, no repeat joined, nobody else has got it. */
    static boolean untold(Proceeding proceeding, Matter matter, Circumstances now) {
        return matter.documents().size() <= 1
                && matter.documents().stream().allMatch(document -> document.paper() == Paper.RECEIPT_SLIP)
                && matter.proceedings().stream().noneMatch(there -> there.sender() != null);
    }

    /** A test entry has no other registration that counts. */
    private static boolean alone(Act act) {
        return act instanceof Annul annul && annul.twin() == null;
    }
}
