package org.huiyin.console;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A body on the route of a matter, with what it did, how long it held the matter, and the papers it issued.
 *
 * @param state past or now
 * @param stage the official name of where it stands there
 */
public record Station(
        String body,
        String what,
        String state,
        String stage,
        @Nullable String held,
        List<PaperLink> papers) {

    /** A paper that hangs on the route; {@code outside}: issued before this register. {@code readable}: there is something to open. */
    public record PaperLink(String title, String href, String note, boolean outside, boolean readable) {}
}
