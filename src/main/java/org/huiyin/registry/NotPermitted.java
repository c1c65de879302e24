package org.huiyin.registry;

import org.huiyin.procedure.Decision.Refused;

/** A lawful refusal on its way to the edge, where it becomes a page with status 409 and the article. */
public final class NotPermitted extends RuntimeException {

    private final transient Refused refused;

    public NotPermitted(Refused refused) {
        super("refused: " + refused.act() + " under " + refused.article().brief());
        this.refused = refused;
    }

    public Refused refused() {
        return refused;
    }
}
