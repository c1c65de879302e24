package org.huiyin.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.HuiyinTest;
import org.huiyin.calendar.WorkingCalendar;
import org.huiyin.procedure.Act;
import org.huiyin.procedure.Capacity;
import org.huiyin.procedure.Circumstances;
import org.huiyin.procedure.Decision;
import org.huiyin.procedure.Decision.Permitted;
import org.huiyin.procedure.Decision.Refused;
import org.huiyin.procedure.Effect;
import org.huiyin.procedure.Matter;
import org.huiyin.procedure.ProcedureName;
import org.huiyin.procedure.Procedures;
import org.huiyin.triage.ClosingAct.Answer;
import org.huiyin.triage.SplitAct.Divided;
import org.huiyin.triage.SplitAct.Split;
import org.huiyin.triage.TriageAct.Assign;
import org.huiyin.triage.TriageAct.Transfer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 甄别程序：一信多事的，逐项分开。 */
@HuiyinTest
class SplitProcedureTest {

    private static final long BUREAU = 1;
    private static final LocalDate RECEIVED = LocalDate.of(2026, 10, 12);
    private static final Split ROOF = new Split("顶楼漏雨", "990000", "990101", "顶楼漏雨，三家都说不归他管。", List.of("修好"));

    @Autowired
    Procedures procedures;

    private Matter matter = Matter.empty(7);

    @BeforeEach
    void arrive() {
        var now = on(RECEIVED, Capacity.TRIAGE_OFFICER);
        matter = Matter.empty(7).after(procedures.arrival(ProcedureName.TRIAGE, BUREAU, Matter.empty(7), now));
    }

    private static Circumstances on(LocalDate day, Capacity capacity) {
        return new Circumstances(
                capacity,
                BUREAU,
                day,
                day,
                day.plusDays(90),
                WorkingCalendar.shipped(),
                (term, of, date) -> term.length(),
                act -> Integer.toHexString(act.hashCode()),
                (code, of, where) -> false);
    }

    private Decision decide(Act act, Capacity capacity) {
        return procedures.decide(act, 1, matter, on(RECEIVED.plusDays(3), capacity));
    }

    private List<Effect> done(Act act) {
        if (decide(act, Capacity.TRIAGE_OFFICER) instanceof Permitted permitted) {
            matter = matter.after(permitted.effects());
            return permitted.effects();
        }
        throw new AssertionError("refused: " + decide(act, Capacity.TRIAGE_OFFICER));
    }

    @Test
    @DisplayName("分项可以一项一项重复进行，不停止登记转送期限")
    void splitsRepeatAndStopNoClock() {
        done(ROOF);
        done(ROOF);
        assertThat(matter.proceedings().getFirst().stage()).isEqualTo("DIVIDING");
        assertThat(matter.deadlines()).singleElement().satisfies(routing -> {
            assertThat(routing.running()).isTrue();
            assertThat(routing.last()).isEqualTo(RECEIVED.plusDays(15));
        });
    }

    @Test
    @DisplayName("已经开始分项的，原信不再整件转送、交办")
    void whatIsSplitGoesNowhereAsAWhole() {
        done(ROOF);
        assertThat(decide(new Transfer(2, ""), Capacity.TRIAGE_OFFICER)).isInstanceOf(Refused.class);
        assertThat(decide(new Assign(2, 30, "查清"), Capacity.TRIAGE_OFFICER)).isInstanceOf(Refused.class);
    }

    @Test
    @DisplayName("余下的内容可以由本单位直接答复")
    void theRestMayBeAnswered() {
        done(ROOF);
        done(new Answer("已经知道，谢谢您。"));
        assertThat(matter.proceedings().getFirst().stage()).isEqualTo("ANSWERED");
    }

    @Test
    @DisplayName("各项都已分出的，分项完毕，登记转送期限履行完毕")
    void divided() {
        assertThat(decide(new Divided(""), Capacity.TRIAGE_OFFICER)).isInstanceOf(Refused.class);
        done(ROOF);
        var effects = done(new Divided(""));
        assertThat(effects)
                .contains(new Effect.Stopped(1, Effect.Ending.FULFILLED, RECEIVED.plusDays(3)))
                .anyMatch(effect -> effect instanceof Effect.Moved moved && moved.ended());
    }

    @Test
    @DisplayName("含检举控告的来信由检举件甄别员分项，他不因此看见普通信访件")
    void screenersSplitAndAreNotLetIn() {
        assertThat(decide(ROOF, Capacity.REPORT_SCREENER)).isInstanceOf(Refused.class);
        var now = on(RECEIVED, Capacity.REPORT_SCREENER);
        var sealed = Matter.empty(7, true);
        matter = sealed.after(procedures.arrival(ProcedureName.TRIAGE, BUREAU, sealed, now));
        assertThat(decide(ROOF, Capacity.REPORT_SCREENER)).isInstanceOf(Permitted.class);
        assertThat(decide(ROOF, Capacity.TRIAGE_OFFICER)).isInstanceOf(Refused.class);
        assertThat(decide(ROOF, Capacity.REGISTRAR)).isInstanceOf(Refused.class);
        assertThat(procedures.of(ProcedureName.TRIAGE).admitted()).doesNotContain(Capacity.REPORT_SCREENER);
    }
}
