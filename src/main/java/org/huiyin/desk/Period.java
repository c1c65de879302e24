package org.huiyin.desk;

import java.time.LocalDate;
import org.huiyin.calendar.Unit;
import org.huiyin.procedure.Deadline;

/**
 * A period as it was fixed when it began, with what it takes to explain it.
 *
 * @param duty the term's name, such as 办理期限
 * @param began what set it going, such as 受理; may be empty
 * @param length with {@code prolonged} the whole, in {@code unit}
 * @param article as cited in small type, such as 条例第三十四条
 */
public record Period(
        String duty,
        String began,
        LocalDate triggered,
        int length,
        int prolonged,
        Unit unit,
        String article,
        LocalDate nominal,
        LocalDate last) {

    public static Period of(Deadline deadline, String duty, String began) {
        return new Period(
                duty,
                began,
                deadline.triggered(),
                deadline.length(),
                deadline.prolonged(),
                deadline.unit(),
                deadline.article(),
                deadline.nominal(),
                deadline.last());
    }
}
