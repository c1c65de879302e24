package org.huiyin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.calendar.WorkingCalendar;
import org.huiyin.procedure.Capacity;
import org.huiyin.procedure.Circumstances;
import org.huiyin.procedure.Effect;
import org.huiyin.procedure.Matter;
import org.huiyin.procedure.Procedure;
import org.huiyin.procedure.Procedures;
import org.huiyin.procedure.Rule;
import org.huiyin.procedure.Stage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every stage × act × capacity of every table: what the table does not say is refused, and by whose body it is asked. */
@HuiyinTest
class EveryTableSweepTest {

    private static final long HERE = 1;
    private static final long ELSEWHERE = 2;
    private static final LocalDate DAY = LocalDate.of(2026, 10, 12);

    @Autowired
    private Procedures procedures;

    @Test
    void onlyWhatStandsOnATableMayBeBegun() {
        for (var procedure : procedures.all()) {
            for (var stage : procedure.stages()) {
                for (var rule : procedure.rules()) {
                    for (var capacity : Capacity.values()) {
                        compare(procedure, stage, rule, capacity);
                    }
                }
            }
        }
    }

    private void compare(Procedure procedure, Stage stage, Rule rule, Capacity capacity) {
        var what = procedure.name() + "." + rule.code() + " at " + stage.name() + " by " + capacity;
        var onTable = rule.from().contains(stage) && rule.by().contains(capacity);
        if (!onTable) {
            assertThat(hindered(procedure, stage, rule, capacity, HERE))
                    .as(what)
                    .isTrue();
        } else if (unconditional(rule)) {
            assertThat(hindered(procedure, stage, rule, capacity, HERE))
                    .as(what)
                    .isFalse();
        }
        if (capacity.heldByPost()) {
            assertThat(hindered(procedure, stage, rule, capacity, ELSEWHERE))
                    .as(what + " from another body")
                    .isTrue();
        }
    }

    /** Neither an approval nor a sender nor another ground is asked for. */
    private static boolean unconditional(Rule rule) {
        return rule.needs() == null && !rule.conditional();
    }

    private boolean hindered(Procedure procedure, Stage stage, Rule rule, Capacity capacity, long body) {
        var matter = Matter.empty(7, capacity == Capacity.REPORT_SCREENER)
                .after(List.of(
                        new Effect.Opened(
                                1,
                                null,
                                procedure.name(),
                                HERE,
                                procedure.arrival().name(),
                                DAY,
                                null,
                                null,
                                null),
                        new Effect.Moved(1, stage.name(), DAY, stage.last())));
        var proceeding = matter.proceeding(1).orElseThrow();
        var now = new Circumstances(
                capacity,
                capacity.heldByPost() ? body : null,
                DAY,
                DAY,
                DAY,
                WorkingCalendar.shipped(),
                (term, at, on) -> term.length(),
                act -> "",
                (code, of, at) -> true);
        return procedures.hindrance(rule.act(), proceeding, matter, now).isPresent();
    }
}
