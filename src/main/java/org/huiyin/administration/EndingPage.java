package org.huiyin.administration;

import java.util.Map;
import org.huiyin.procedure.Capacity;

/**
 * The page on which a post is ended.
 *
 * @param alone nobody else holds this capacity at the body without a last day
 * @param open how much work waits for this capacity at the body
 */
public record EndingPage(OfficerPage officer, PostLine post, boolean alone, long open, Map<String, String> takers) {

    public String action() {
        return officer.path() + "/posts/" + post.key();
    }

    /** What waits, in words; how much of it is sealed is told to nobody. */
    public String waiting() {
        return post.capacity() == Capacity.REPORT_SCREENER ? "可能在办的密件" : "在办的 " + open + " 件";
    }

    /** Only where nothing waits may a body do without the capacity from now on. */
    public boolean mayGiveUp() {
        return alone && open == 0;
    }
}
