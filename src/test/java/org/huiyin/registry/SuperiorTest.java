package org.huiyin.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.huiyin.HuiyinTest;
import org.huiyin.approval.ApprovalAct.Sign;
import org.huiyin.handling.HandlingAct.Accept;
import org.huiyin.handling.Route;
import org.huiyin.procedure.Act;
import org.huiyin.procedure.Deadline;
import org.huiyin.procedure.Effect;
import org.huiyin.procedure.Matter;
import org.huiyin.procedure.Superior;
import org.huiyin.registry.Placing.Sameness;
import org.huiyin.triage.ClosingAct.Answer;
import org.huiyin.triage.DoubleAct.Fold;
import org.huiyin.triage.SuperiorAct.ReportUp;
import org.huiyin.triage.TriageAct.Assign;
import org.huiyin.triage.TriageAct.Propose;
import org.huiyin.triage.TriageAct.Transfer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 上级交办: the superior's date runs beside the statutory ones, and neither moves the other. */
@HuiyinTest
class SuperiorTest {

    private static final LocalDate TODAY = LocalDate.now(CircumstancesOf.HERE);

    @Autowired
    Registry registry;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Worklists worklists;

    @Autowired
    County county;

    @BeforeEach
    void settle() {
        county.settle();
    }

    private Arrival fromAbove(@Nullable LocalDate due) {
        var letter = county.letter();
        return new Arrival(
                Channel.ABOVE,
                letter.body(),
                letter.writers(),
                letter.division(),
                letter.subject(),
                letter.summary(),
                letter.text(),
                letter.demands(),
                List.of(),
                false,
                letter.begins(),
                List.of(),
                new Particulars(
                        Particulars.People.ONE,
                        Particulars.Cover.NONE,
                        List.of(new OutsideNumber(OutsideNumber.Kind.ABOVE, "市信转〔2026〕12号")),
                        new Particulars.FromAbove("试验市信访局", due),
                        false,
                        Particulars.Complained.NOBODY));
    }

    private Receipt register(Arrival arrival, int daysAgo) {
        var received = LocalDateTime.now(CircumstancesOf.HERE).minusDays(daysAgo);
        return county.as("clerk", () -> registry.register(arrival, county.occasion("clerk", received)));
    }

    private Matter act(String login, Receipt receipt, Act act, int proceeding) {
        return county.as(
                login,
                () -> registry.perform(act, receipt.matter(), proceeding, county.occasion(login))
                        .matter());
    }

    private Matter state(Receipt receipt) {
        return county.as(
                "triage",
                () -> dossiers.open(receipt.matter(), county.officer("triage").id(), null, "试验")
                        .state());
    }

    private static Deadline above(Matter matter) {
        return matter.deadlines().stream()
                .filter(deadline -> deadline.term().equals(Superior.DUE.code()))
                .findFirst()
                .orElseThrow();
    }

    private List<Work> lines(String login, Receipt receipt) {
        return county.as(login, () -> worklists.of(county.officer(login), TODAY)).stream()
                .filter(work -> work.matter().equals(receipt.matter()))
                .toList();
    }

    @Test
    @DisplayName("来函定的日期另成一项期限：依据来函，不因休息日顺延，与登记转送期限各算各的")
    void theDateIsAPeriodOfItsOwn() {
        var saturday = TODAY.plusDays(6 - TODAY.getDayOfWeek().getValue() + 7);
        var receipt = register(fromAbove(saturday), 1);
        var matter = state(receipt);
        var above = above(matter);
        assertThat(above.last()).isEqualTo(saturday);
        assertThat(above.nominal()).isEqualTo(saturday);
        assertThat(above.article()).isEqualTo("上级来函 市信转(2026)12号");
        assertThat(above.body()).isEqualTo(county.body("bureau"));
        assertThat(above.triggered()).isEqualTo(TODAY.minusDays(1));
        assertThat(matter.deadlines()).hasSize(2);
        assertThat(register(county.letter(), 1)).isNotNull();
        var ordinary = state(register(county.letter(), 1)).deadlines().getFirst();
        assertThat(matter.deadlines().stream()
                        .filter(deadline -> deadline.term().equals("triage.routing"))
                        .findFirst()
                        .orElseThrow()
                        .last())
                .as("it is as if nobody above had asked")
                .isEqualTo(ordinary.last());
        assertThat(matter.proceeding(above.proceeding()).orElseThrow().parent()).isEqualTo(1);
    }

    @Test
    @DisplayName("待办上先到期的排在前面：甄别时一行，转出后为上级的日期留一行，答复后可以报结")
    void theEarlierOfTheTwoStandsFirst() {
        var receipt = register(fromAbove(TODAY.plusDays(3)), 0);
        assertThat(lines("triage", receipt)).singleElement().satisfies(work -> {
            assertThat(work.due().term()).isEqualTo(Superior.DUE.code());
            assertThat(work.beside())
                    .as("it does not stand in the way of triage")
                    .isNull();
        });
        act("triage", receipt, new Transfer(county.body("housing"), ""), 1);
        assertThat(lines("triage", receipt)).singleElement().satisfies(work -> {
            assertThat(work.due().last()).isEqualTo(TODAY.plusDays(3));
            assertThat(work.awaiting()).isTrue();
        });
        assertThat(lines("handler", receipt))
                .singleElement()
                .satisfies(work -> assertThat(work.due().term()).isEqualTo("handling.notice"));
        var later = register(fromAbove(TODAY.plusDays(90)), 0);
        assertThat(lines("triage", later))
                .singleElement()
                .satisfies(work -> assertThat(work.due().term()).isEqualTo("triage.routing"));
    }

    @Test
    @DisplayName("转出不终止上级的日期；办完后向上级报结，记下日期和文号，期限以履行终止")
    void itEndsWithTheReportUpwardOnceTheMatterIsAnswered() {
        var receipt = register(fromAbove(TODAY.plusDays(30)), 0);
        var no = above(state(receipt)).proceeding();
        var report = new ReportUp("试信报〔2026〕3号", "已经答复信访人。");
        assertThatThrownBy(() -> act("triage", receipt, report, no))
                .isInstanceOfSatisfying(
                        NotPermitted.class, r -> assertThat(r.refused().why()).contains("已经答复"));
        act("triage", receipt, new Answer("下周一起维修。"), 1);
        assertThat(lines("triage", receipt))
                .singleElement()
                .satisfies(work -> assertThat(work.awaiting()).isFalse());
        assertThatThrownBy(() -> act("clerk", receipt, report, no)).isInstanceOf(NotPermitted.class);
        var reported = act("triage", receipt, report, no);
        assertThat(above(reported).how()).isEqualTo(Effect.Ending.FULFILLED);
        assertThat(above(reported).endedOn()).isEqualTo(TODAY);
        assertThat(lines("triage", receipt)).isEmpty();
    }

    @Test
    @DisplayName("交办可以定更早的日期，不能晚于上级的；法定六十日照算")
    void anAssignmentNamesNoLaterDay() {
        var receipt = register(fromAbove(TODAY.plusDays(20)), 0);
        assertThatThrownBy(() -> assign(receipt, 21))
                .isInstanceOfSatisfying(
                        NotPermitted.class, r -> assertThat(r.refused().why()).contains("不能晚于上级要求的日期"));
        var again = register(fromAbove(TODAY.plusDays(20)), 0);
        var handed = assign(again, 15);
        assertThat(handed.deadlines())
                .filteredOn(deadline -> deadline.term().equals("assignment.report-by"))
                .allMatch(deadline -> deadline.length() == 15 && deadline.body() == county.body("housing"));
        assertThat(above(handed).running()).isTrue();
        var housing = handed.proceedings().getLast().no();
        var accepted = act("handler", again, new Accept(Route.PETITION, "陆"), housing);
        assertThat(accepted.deadlines())
                .filteredOn(deadline -> deadline.term().equals("handling.handling"))
                .allMatch(deadline -> deadline.length() == 60);
        assertThat(above(accepted)).isEqualTo(above(handed));
    }

    private Matter assign(Receipt receipt, int days) {
        var assign = new Assign(county.body("housing"), days, "查清责任，答复信访人。");
        var proposed = act("triage", receipt, new Propose(assign), 1);
        act("deputy", receipt, new Sign(), proposed.proceedings().getLast().no());
        return act("triage", receipt, assign, 1);
    }

    @Test
    @DisplayName("重复来件带来的上级日期加在原事项上；并件时日期一并带走")
    void theDateComesAlongWithWhatJoins() {
        var first = register(county.letter(), 4);
        act("triage", first, new Transfer(county.body("housing"), ""), 1);
        county.as(
                "clerk",
                () -> registry.register(
                        fromAbove(TODAY.plusDays(10)),
                        new Placing.Joins(first.matter(), Sameness.BY_NUMBER),
                        county.occasion("clerk")));
        assertThat(above(state(first)).last()).isEqualTo(TODAY.plusDays(10));
        assertThat(lines("triage", first)).hasSize(1);
        var twice = register(fromAbove(TODAY.plusDays(7)), 1);
        var folded = act("triage", twice, new Fold(first.matter().value(), Sameness.BY_NUMBER, "同一封。"), 1);
        assertThat(above(folded).how()).isEqualTo(Effect.Ending.HANDED_OVER);
        assertThat(folded.proceedings()).allMatch(proceeding -> proceeding.ended() != null);
        var survivor = state(first);
        assertThat(Superior.running(survivor))
                .extracting(Superior.Set::due)
                .containsExactly(TODAY.plusDays(10), TODAY.plusDays(7));
        assertThat(survivor.proceedings()).hasSize(4);
    }

    @Test
    @DisplayName("密件和没有写日期的来函，不起上级的期限")
    void whatIsSealedOrHasNoDateOpensNone() {
        assertThat(state(register(fromAbove(null), 0)).deadlines()).hasSize(1);
    }
}
