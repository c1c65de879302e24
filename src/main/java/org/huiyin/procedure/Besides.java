package org.huiyin.procedure;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What else of the matter the rules may ask: whether somebody came with it himself, whether it is one that was registered
 * as it arrived (not sealed, not imported, no part of another), and the other matter an act names.
 */
public record Besides(
        boolean visit, boolean ordinary, @Nullable Twin twin) {

    static final Besides NOTHING = new Besides(false, true, null);

    /**
     * What the rules may know of a second matter: {@code ordinary}: as of the matter itself; {@code
     * earlier}: it was received and registered before; {@code sameName}: the same person may have written; {@code
     * sameNumber}: a number of his agrees too.
     */
    public record Twin(
            boolean sameBody,
            boolean ordinary,
            boolean running,
            boolean earlier,
            boolean sameName,
            boolean sameNumber) {}

    /** Whether a second matter was named of which that holds. */
    public boolean twin(Predicate<Twin> holds) {
        return twin != null && holds.test(twin);
    }
}
