package org.huiyin.procedure;

/** The words of a row that say what must hold, besides capacity and stage, before the act can be done. */
sealed interface DemandWords permits Row {

    Row with(Column column);

    /** As a sentence for the book and the refusal; {@code instead} tells what to do where it does not hold. */
    record Proviso(String sentence, String instead, Condition condition) implements Column {}

    /** As {@link Proviso}, of the proceeding alone. */
    record Footing(String sentence, String instead, Ground ground) implements Column {}

    record WhileNone(ProcedureName child) implements Column {}

    record Needs(ProcedureName child) implements Column {}

    /** Who signs: the act itself, or its approval. */
    enum Signing implements Column {
        AS_THE_BODY_SAYS,
        APPROVED_BY_HEAD,
        APPROVED_BY_ANOTHER
    }

    default Row provided(String sentence, String instead, Condition condition) {
        return with(new Proviso(sentence, instead, condition));
    }

    /** As {@link #provided}, but on the proceeding alone: where it does not hold, the act is not offered. */
    default Row when(String sentence, String instead, Ground ground) {
        return with(new Footing(sentence, instead, ground));
    }

    /** Not while a child proceeding of this kind is open. */
    default Row whileNone(ProcedureName child) {
        return with(new WhileNone(child));
    }

    /** Needs a child proceeding of this kind that approved exactly this act. */
    default Row needs(ProcedureName child) {
        return with(new Needs(child));
    }

    /** Who may do it depends on what is asked for, and is data of the body. */
    default Row signs() {
        return with(Signing.AS_THE_BODY_SAYS);
    }

    /** Its approval is signed by the head; by a deputy only with a post of the head's (授权代批), whatever a body's data say. */
    default Row signedByHead() {
        return with(Signing.APPROVED_BY_HEAD);
    }

    /** Who asked for its approval does not sign it, whatever posts he holds. */
    default Row secondSignature() {
        return with(Signing.APPROVED_BY_ANOTHER);
    }
}
