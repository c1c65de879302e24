package org.huiyin.triage;

import java.util.Map;
import org.huiyin.desk.Docket;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a transfer shows.
 *
 * @param bodies whom it may go to, id to name, the proposed one first
 * @param proposed id of the body that answers for this subject and place; null where none is named
 * @param why in what words it is proposed
 */
public record TransferPage(
        Docket docket, Map<String, String> bodies, @Nullable String proposed, String why) {

    public String action() {
        return docket.page("transfer");
    }
}
