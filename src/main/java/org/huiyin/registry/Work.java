package org.huiyin.registry;

import java.time.LocalDate;
import org.huiyin.calendar.Unit;
import org.huiyin.procedure.ProcedureName;
import org.jspecify.annotations.Nullable;

/**
 * One line of a worklist: an open proceeding that waits for somebody of the viewer's capacities. {@code since} is the
 * day it reached its stage, {@code opened} the day it reached the body; {@code concerning}: code of the act that is to be
 * signed, where this is an approval; {@code awaiting}: it waits for the matter to be answered.
 */
public record Work(
        MatterId matter,
        int proceeding,
        ProcedureName procedure,
        String stage,
        LocalDate since,
        LocalDate opened,
        long body,
        long registeredAt,
        Channel channel,
        String number,
        String summary,
        String subject,
        String division,
        boolean sample,
        @Nullable Due due,
        @Nullable Beside beside,
        @Nullable String concerning,
        @Nullable Urged urged,
        boolean awaiting) {

    /** How often the body that handed the matter over has urged, and when last. */
    public record Urged(int times, LocalDate last) {}

    /** The duty that runs out first: its title is the term's, both days as counted, {@code unit} to count down in. */
    public record Due(
            String term,
            String title,
            LocalDate triggered,
            int length,
            int prolonged,
            Unit unit,
            String article,
            LocalDate nominal,
            LocalDate last) {}

    /** The latest small proceeding beside this one, such as an approval; {@code stage} is its stage's title. */
    public record Beside(
            ProcedureName procedure,
            String stage,
            boolean ended,
            boolean approved,
            @Nullable String concerning) {}
}
