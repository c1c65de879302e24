package org.huiyin.desk;

import org.huiyin.procedure.Decision.Refused;
import org.huiyin.procedure.Proceeding;
import org.huiyin.registry.Dossier;
import org.huiyin.registry.NotPermitted;
import org.jspecify.annotations.Nullable;

/**
 * A matter opened to do one act on one of its proceedings.
 *
 * @param hindrance why the act cannot be begun now; null where it can
 * @param officer who has opened it
 */
public record Docket(
        Dossier dossier,
        Proceeding proceeding,
        Heading heading,
        @Nullable Refused hindrance,
        long officer) {

    /** For a page that begins the act. Pages on which somebody has typed already are shown again in any case. */
    public Docket begin() {
        if (hindrance != null) {
            throw new NotPermitted(hindrance);
        }
        return this;
    }

    /** The same matter, opened at another of its proceedings. */
    public Docket at(int no) {
        var other = dossier.state().proceeding(no).orElseThrow();
        return new Docket(dossier, other, heading, hindrance, officer);
    }

    /** The address of the act's page, which ends in this word. */
    public String page(String word) {
        return heading.path() + "/" + proceeding.no() + "/" + word;
    }

    /** The page of the matter, to go back to. */
    public String back() {
        return heading.path();
    }
}
