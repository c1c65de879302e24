package org.huiyin.registry;

import java.time.LocalDate;
import org.huiyin.calendar.Unit;
import org.huiyin.procedure.ProcedureName;
import org.jspecify.annotations.Nullable;

/** One line of a worklist: an open proceeding that waits for somebody of the viewer's capacities. */
public record Work(
        MatterId matter,
        int proceeding,
        ProcedureName procedure,
        String stage,
        LocalDate since,
        long body,
        String number,
        String summary,
        String subject,
        String division,
        boolean sample,
        @Nullable Due due) {

    /** The duty that runs out first: its title is the term's, both days as counted, {@code unit} to count down in. */
    public record Due(String term, String title, Unit unit, String article, LocalDate nominal, LocalDate last) {}
}
