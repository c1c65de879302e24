package org.huiyin.console;

import org.huiyin.desk.Countdown;
import org.huiyin.registry.Work;
import org.jspecify.annotations.Nullable;

/**
 * One line of the worklist as it is shown.
 *
 * @param due null where no duty runs
 * @param from whose it was before, and since when it is here
 * @param signing it waits to be checked or signed
 */
public record WorkLine(Work work, @Nullable Countdown due, NextStep step, String from, String since, boolean signing) {

    public String href() {
        return "/matters/" + work.matter();
    }

    String tone() {
        return due == null ? "calm" : due.tone();
    }
}
