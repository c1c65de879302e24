package org.huiyin.procedure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.huiyin.calendar.Unit;

/**
 * A date set from above (上级交办, 条例第二十二条): a period of the body that got the letter, beside its statutory ones. It
 * rests on that letter and is a date, not a count: no weekend moves it.
 */
public final class Superior {

    public static final Term DUE = Term.term("above.due", "上级要求的办结日期").named().under(Article.regulation(22));

    /** How the basis of such a period begins, before the letter's number. */
    public static final String LETTER = "上级来函";

    private Superior() {}

    /** As a letter states it: when it was received, until when it is to be finished, on what basis. */
    public record Set(LocalDate received, LocalDate due, String basis) {

        /** Of a letter that bears that number; empty where it bears none. */
        public static Set by(String number, LocalDate received, LocalDate due) {
            return new Set(received, due, number.isEmpty() ? LETTER : LETTER + " " + number);
        }

        static Set of(Deadline running) {
            return new Set(running.triggered(), running.last(), running.article());
        }
    }

    /** Those that run in a matter. */
    public static List<Set> running(Matter matter) {
        return dates(matter).map(Set::of).toList();
    }

    static Stream<Deadline> dates(Matter matter) {
        return matter.deadlines().stream()
                .filter(deadline -> deadline.running() && deadline.term().equals(DUE.code()));
    }

    /** A proceeding beside the first one of the matter, with the date as its period; {@code calendar}: version of the calendar. */
    public static List<Effect> opens(
            Procedure above, Matter matter, long body, LocalDate since, Set set, String calendar) {
        var no = matter.proceedings().size() + 1;
        var effects = new ArrayList<Effect>();
        effects.add(new Effect.Opened(no, 1, above.name(), body, above.arrival().name(), since, null, null, null));
        above.admitted().forEach(capacity -> effects.add(new Effect.Admitted(body, capacity, above.name())));
        effects.add(new Effect.Started(
                matter.deadlines().size() + 1,
                no,
                DUE.code(),
                DUE.side(),
                body,
                set.received(),
                (int) Math.max(1, ChronoUnit.DAYS.between(set.received(), set.due())),
                Unit.CALENDAR,
                set.basis(),
                calendar,
                set.due(),
                set.due()));
        return effects;
    }
}
