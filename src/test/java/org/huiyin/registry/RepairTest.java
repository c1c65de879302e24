package org.huiyin.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.huiyin.HuiyinTest;
import org.huiyin.approval.ApprovalAct.Sign;
import org.huiyin.database.Viewer;
import org.huiyin.handling.HandlingAct.Accept;
import org.huiyin.handling.HandlingAct.Note;
import org.huiyin.handling.HandlingAct.Supplement;
import org.huiyin.handling.Route;
import org.huiyin.procedure.Act;
import org.huiyin.procedure.Effect;
import org.huiyin.procedure.Matter;
import org.huiyin.triage.ClosingAct.Answer;
import org.huiyin.triage.RepairAct.Correct;
import org.huiyin.triage.RepairAct.CorrectRegistration;
import org.huiyin.triage.RepairAct.Recall;
import org.huiyin.triage.TriageAct.Assign;
import org.huiyin.triage.TriageAct.Propose;
import org.huiyin.triage.TriageAct.Transfer;
import org.huiyin.triage.TriageAct.Urge;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Mistakes are repaired, never erased. */
@HuiyinTest
class RepairTest {

    private static final LocalDate TODAY = LocalDate.now(CircumstancesOf.HERE);

    @Autowired
    private Registry registry;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Worklists worklists;

    @Autowired
    private Verifier verifier;

    @Autowired
    private County county;

    private Receipt letter;

    @BeforeEach
    void settle() {
        county.settle();
        var received = LocalDateTime.now(CircumstancesOf.HERE).minusDays(4);
        letter = county.as("clerk", () -> registry.register(county.letter(), county.occasion("clerk", received)));
    }

    private Matter act(String login, Act act, int proceeding) {
        return county.as(
                login,
                () -> registry.perform(act, letter.matter(), proceeding, county.occasion(login))
                        .matter());
    }

    private void refused(String login, Act act, int proceeding, String why) {
        assertThatThrownBy(() -> act(login, act, proceeding))
                .isInstanceOfSatisfying(
                        NotPermitted.class, r -> assertThat(r.refused().why()).contains(why));
    }

    private void transferred() {
        act("triage", new Transfer(county.body("housing"), "属于住房安全。"), 1);
    }

    private Dossier read(String login) {
        return county.as(
                login,
                () -> dossiers.open(letter.matter(), county.officer(login).id(), null, "事项页"));
    }

    private static String stage(Matter matter, int proceeding) {
        return matter.proceeding(proceeding).orElseThrow().stage();
    }

    @Test
    @DisplayName("接收单位尚未办理的可以撤回，它的期限止于撤回，登记转送期限从收到之日算")
    void whatNobodyHasActedOnIsFetchedBack() {
        transferred();
        var recalled = act("triage", new Recall("应当转人社局。"), 1);
        assertThat(stage(recalled, 2)).isEqualTo("RECALLED");
        assertThat(recalled.deadlines())
                .filteredOn(deadline -> deadline.proceeding() == 2)
                .hasSize(2)
                .allMatch(deadline -> deadline.how() == Effect.Ending.WITHDRAWN);
        assertThat(stage(recalled, 3)).isEqualTo("RECEIVED");
        assertThat(recalled.proceeding(3).orElseThrow().body()).isEqualTo(county.body("bureau"));
        assertThat(recalled.deadlines().getLast().triggered()).isEqualTo(TODAY.minusDays(4));
        assertThat(read("triage").state()).isEqualTo(recalled);
        refused("handler", new Accept(Route.PETITION, "陆"), 2, "已被撤回");
        refused("triage", new Recall("再撤一次。"), 1, "已经不在那里");
        var again = act("triage", new Transfer(county.body("labour"), ""), 3);
        assertThat(again.proceeding(4).orElseThrow().body()).isEqualTo(county.body("labour"));
        assertThat(recalled.documents()).hasSize(3); // what was issued stays
    }

    @Test
    @DisplayName("接收单位已经办理的不能撤回；信访人补充材料不算办理")
    void whatSomebodyHasActedOnStays() {
        transferred();
        county.holding(
                letter.queryCode(),
                () -> registry.perform(
                        new Supplement("又漏了一处。"), letter.matter(), 2, county.petitioner(letter.queryCode())));
        act("handler", new Note("已联系信访人。"), 2);
        refused("triage", new Recall("应当转人社局。"), 1, "已经开始办理");
    }

    @Test
    @DisplayName("只有转出的单位可以撤回和催办")
    void onlyTheSenderRecallsAndUrges() {
        transferred();
        refused("handler", new Recall("不要了。"), 1, "甄别员");
        refused("handler", new Urge(""), 1, "甄别员");
    }

    @Test
    @DisplayName("交办的撤回后，交办期限也止于撤回")
    void anAssignmentIsFetchedBackWithItsPeriod() {
        var assign = new Assign(county.body("housing"), 20, "查清责任，答复信访人。");
        act("triage", new Propose(assign), 1);
        act("deputy", new Sign(), 2);
        act("triage", assign, 1);
        var recalled = act("triage", new Recall("应当转人社局。"), 1);
        assertThat(recalled.deadlines())
                .filteredOn(deadline -> deadline.term().equals("assignment.report-by"))
                .allMatch(deadline -> deadline.how() == Effect.Ending.WITHDRAWN);
    }

    @Test
    @DisplayName("催办记在经过里，显示在接收单位的待办上，不改变期限；办结后不再催办")
    void urgingIsSeenOnTheWorklistAndChangesNoPeriod() {
        refused("triage", new Urge(""), 1, "待甄别");
        transferred();
        var before = act("triage", new Urge("请先联系信访人。"), 1);
        var after = act("triage", new Urge(""), 1);
        assertThat(after).isEqualTo(before);
        var line = county.as("handler", () -> worklists.of(county.officer("handler"), TODAY)).stream()
                .filter(work -> work.matter().equals(letter.matter()))
                .findFirst()
                .orElseThrow();
        assertThat(line.urged()).isEqualTo(new Work.Urged(2, TODAY));
        act("triage", new Recall("应当转人社局。"), 1);
        refused("triage", new Urge(""), 1, "期限还在计算");
    }

    @Test
    @DisplayName("更正只及于本人最近办的一步，原话照留，程序和期限不变")
    void wordsAreCorrectedBesideAndNeverInstead() {
        transferred();
        act("handler", new Note("十二日到现场。"), 2);
        var noted = read("handler").entries().getLast();
        var correct = new org.huiyin.handling.HandlingAct.Correct(noted.seq(), "十二日", "十三日", "笔误");
        refused("second", correct, 2, "本人");
        refused("triage", new Correct(noted.seq(), "十二日", "十三日", "笔误"), 1, "最近办的一步");
        refused(
                "handler",
                new org.huiyin.handling.HandlingAct.Correct(noted.seq() - 1, "十二日", "十三日", "笔误"),
                2,
                "最近办的一步");
        var before = read("handler").state();
        assertThat(act("handler", correct, 2)).isEqualTo(before);
        var entries = read("handler").entries();
        assertThat(entries.getLast().act()).isEqualTo(correct);
        assertThat(entries.getLast().effects()).isEmpty();
        assertThat(entries).anyMatch(entry -> entry.act().equals(new Note("十二日到现场。")));
        act("handler", new org.huiyin.handling.HandlingAct.Correct(noted.seq(), "现场", "工地", "笔误"), 2);
    }

    @Test
    @DisplayName("办结以后也能更正自己办的")
    void whatHasEndedIsCorrectedToo() {
        act("triage", new Answer("窗口周一至周五开放。"), 1);
        var answered = read("triage").entries().stream()
                .filter(entry -> entry.code().equals("TRIAGE.answer"))
                .findFirst()
                .orElseThrow();
        var corrected = act("triage", new Correct(answered.seq(), "周五", "周六", "笔误"), 1);
        assertThat(stage(corrected, 1)).isEqualTo("ANSWERED");
        assertThat(corrected.documents()).hasSize(2);
    }

    @Test
    @DisplayName("登记的摘要、分类、地点由登记员更正，原信和编号不变，摘要不得写出信访人")
    void theRegistrationIsToldAnewAndTheLetterStays() {
        var before = read("clerk");
        refused("clerk", new CorrectRegistration("陈试验家漏雨", "990000", "990101", "笔误"), 1, "姓名");
        refused("clerk", new CorrectRegistration("漏雨 13800000000", "990000", "990101", "笔误"), 1, "号码");
        refused("triage", new CorrectRegistration("西墙渗水", "990000", "990101", "笔误"), 1, "登记员");
        transferred();
        act("clerk", new CorrectRegistration("西墙渗水无人维修", "990000", "9901", "登记时听错"), 1);
        var after = read("clerk");
        assertThat(after.summary()).isEqualTo("西墙渗水无人维修");
        assertThat(after.division()).isEqualTo("9901");
        assertThat(after.number()).isEqualTo(before.number());
        assertThat(after.text()).isEqualTo(before.text());
        assertThat(after.entries().getLast().effects())
                .containsExactly(new Effect.Redescribed(
                        new Effect.Description("西墙渗水无人维修", "990000", "9901"),
                        new Effect.Description("顶楼漏雨无人维修", "990000", "990101")));
        var findings = Viewer.NOBODY.see(() -> verifier.verify(null).findings());
        assertThat(findings).noneMatch(finding -> finding.toString().contains(after.number()));
    }

    @Test
    @DisplayName("更正不让任何人看到原来看不到的事项，也不成为任何人的待办")
    void aRepairLetsNobodyInAndWaitsForNobody() {
        var lines = county.as("clerk", () -> worklists.of(county.officer("clerk"), TODAY));
        assertThat(lines).noneMatch(work -> work.matter().equals(letter.matter()));
    }
}
