package org.huiyin.procedure;

import java.util.Optional;
import org.huiyin.procedure.Decision.Refused;

/** Reasons to refuse a signature: it is another's to give, or it would be given to what the signer asked for himself. */
record SigningHindrances(Rule rule, Proceeding proceeding, Relations relations) {

    Optional<Refused> first() {
        var concerning = proceeding.concerning();
        return concerning == null ? Optional.empty() : othersToSign(concerning).or(() -> ownToSign(concerning));
    }

    private Optional<Refused> othersToSign(String concerning) {
        return rule.signing() && !maySign(concerning)
                ? rule.refused("这一项不由" + capacity().title() + "签发。", "请转告本单位有权签发的负责人。")
                : Optional.empty();
    }

    /** As the body's data say, within the law: what the head alone signs no deputy signs in his own right. */
    private boolean maySign(String concerning) {
        var headOnly = asked(concerning).filter(Rule::headOnly).isPresent();
        return (!headOnly || capacity() == Capacity.HEAD)
                && relations.now().signers().may(concerning, capacity(), proceeding.body());
    }

    private Optional<Refused> ownToSign(String concerning) {
        var parent = proceeding.parent();
        return approves()
                        && parent != null
                        && relations.now().past().proposedOwn(parent)
                        && asked(concerning).filter(Rule::secondSigns).isPresent()
                ? rule.refused("这一项须经第二人签字，送审的人不能自己签发。", "请转告本单位另一位有权签发的负责人。")
                : Optional.empty();
    }

    private boolean approves() {
        var to = rule.to();
        return to != null
                && to.equals(relations.procedures().of(proceeding.procedure()).approving());
    }

    private Optional<Rule> asked(String concerning) {
        return relations.procedures().rule(concerning);
    }

    private Capacity capacity() {
        return relations.now().capacity();
    }
}
