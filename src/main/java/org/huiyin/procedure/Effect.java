package org.huiyin.procedure;

import java.time.LocalDate;
import org.huiyin.calendar.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What an act changes, as decided. Effects are written to the journal and applied to the tables; a replay applies
 * them and never asks the rules again.
 */
public sealed interface Effect {

    /**
     * A proceeding opens at a body. {@code about}: digest of the exact act that an approval is asked for, {@code
     * concerning} its code; {@code sender}: the proceeding that handed the matter over.
     */
    record Opened(
            int proceeding,
            @Nullable Integer parent,
            ProcedureName procedure,
            long body,
            String stage,
            LocalDate since,
            @Nullable String about,
            @Nullable String concerning,
            @Nullable Integer sender)
            implements Effect {}

    /** A proceeding moves to a stage; {@code ended} where that stage is a last one. */
    record Moved(int proceeding, String stage, LocalDate since, boolean ended) implements Effect {}

    /** A period begins to run. */
    record Started(
            int deadline,
            int proceeding,
            String term,
            Side side,
            long body,
            LocalDate triggered,
            int length,
            Unit unit,
            String article,
            String calendar,
            LocalDate nominal,
            LocalDate last)
            implements Effect {}

    /** A running period is made longer by {@code days}; both dates are counted anew from its trigger. */
    record Prolonged(int deadline, int days, String calendar, LocalDate nominal, LocalDate last) implements Effect {}

    /** A running period ends. */
    record Stopped(int deadline, Ending how, LocalDate on) implements Effect {}

    /** A paper is issued; {@code serial} is 0 until the registry has drawn it, last of all. */
    record Issued(int document, int proceeding, Paper paper, long body, int year, long serial, LocalDate on)
            implements Effect {}

    /** A paper that was issued outside, before this register, under a number of its own; it is never drawn here. */
    record Inherited(int document, int proceeding, Paper paper, long body, String number, LocalDate on)
            implements Effect {}

    /** A paper reached the writer; {@code on}: the day from which that counts. */
    record Served(int document, ServiceWay way, LocalDate on) implements Effect {}

    /** A body's officers of one capacity are let in. */
    record Admitted(long body, Capacity capacity, ProcedureName reason) implements Effect {}

    /**
     * Summary, subject and place of the matter, as they stand in lists, are told anew. {@code was}: what stood there
     * before, filled in by the registry, so that it is not lost.
     */
    record Redescribed(Description now, @Nullable Description was) implements Effect {}

    /** How a matter stands in lists. */
    record Description(String summary, String subject, String division) {}

    /** What kind the matter is was stated (甄别定性); {@code was}: what had been stated before. */
    record Classified(MatterKind now, @Nullable MatterKind was) implements Effect {}

    /** An officer is shut out: he has an interest in the matter (回避, 条例第二十八条). */
    record Recused(long officer) implements Effect {}

    /** The petitioner rated a body: kept from officers until the time for it is over, and counted then. */
    record Scored(int proceeding, long body, Score score, LocalDate on) implements Effect {}

    /** The matter ends in favour of another, or, registered by mistake, of none; its number stays and points there. */
    record Twinned(Twinning how, @Nullable Long twin) implements Effect {}

    /** Why a matter points to another one. */
    enum Twinning {
        FOLDED("已并入"),
        ANNULLED("已作废");

        private final String title;

        Twinning(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /** How a period ended. */
    enum Ending {
        FULFILLED("已履行"),
        FORFEITED("已放弃"),
        HANDED_OVER("已移交"),
        WITHDRAWN("已撤回");

        private final String title;

        Ending(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}
