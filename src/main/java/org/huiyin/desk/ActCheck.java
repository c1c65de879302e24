package org.huiyin.desk;

import java.util.List;
import org.huiyin.procedure.Rule;
import org.huiyin.registry.Outlook;
import org.jspecify.annotations.Nullable;

/**
 * An act before it is sent: the papers as they will be, the periods that will begin.
 *
 * @param told what the act states, retold; for acts that issue no paper
 * @param note what was said when it came back or who submitted it
 */
public record ActCheck(
        Docket docket,
        Outlook outlook,
        String action,
        List<Sheet> sheets,
        List<Countdown> periods,
        String told,
        @Nullable String note) {

    /** A paper as it will be sent. */
    public record Sheet(String title, String html) {}

    public Rule rule() {
        return outlook.rule();
    }

    public String title() {
        return rule().title();
    }
}
