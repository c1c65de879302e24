package org.huiyin.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.HuiyinTest;
import org.huiyin.approval.ApprovalAct.SendBack;
import org.huiyin.approval.ApprovalAct.Sign;
import org.huiyin.handling.HandlingAct.Accept;
import org.huiyin.handling.HandlingAct.Direct;
import org.huiyin.handling.HandlingAct.Dispute;
import org.huiyin.handling.HandlingAct.Extend;
import org.huiyin.handling.HandlingAct.Perform;
import org.huiyin.handling.HandlingAct.RaiseObjection;
import org.huiyin.handling.HandlingAct.Recuse;
import org.huiyin.handling.HandlingAct.Report;
import org.huiyin.handling.HandlingAct.ReviewAsked;
import org.huiyin.handling.HandlingAct.Submit;
import org.huiyin.handling.HandlingAct.Supplement;
import org.huiyin.handling.HandlingAct.Undertake;
import org.huiyin.handling.HandlingAct.Withdrawn;
import org.huiyin.handling.ObjectionAct.Agree;
import org.huiyin.handling.ObjectionAct.Insist;
import org.huiyin.handling.ReportAct.Acknowledge;
import org.huiyin.handling.ReportAct.ReturnReport;
import org.huiyin.handling.Route;
import org.huiyin.procedure.Act;
import org.huiyin.procedure.Deadline;
import org.huiyin.procedure.Effect;
import org.huiyin.procedure.Matter;
import org.huiyin.procedure.Paper;
import org.huiyin.triage.ClosingAct.Answer;
import org.huiyin.triage.ClosingAct.Decline;
import org.huiyin.triage.ClosingAct.File;
import org.huiyin.triage.ClosingAct.Guide;
import org.huiyin.triage.DeclineReason;
import org.huiyin.triage.FilingReason;
import org.huiyin.triage.TriageAct.Assign;
import org.huiyin.triage.TriageAct.Propose;
import org.huiyin.triage.TriageAct.Transfer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each way out of triage and handling, through the one door, each to its end. */
@HuiyinTest
class WaysOutTest {

    private static final LocalDate TODAY = LocalDate.now(CircumstancesOf.HERE);

    @Autowired
    private Registry registry;

    @Autowired
    private County county;

    private Receipt letter;

    @BeforeEach
    void settle() {
        county.settle();
        letter = county.as("clerk", () -> registry.register(county.letter(), county.occasion("clerk")));
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
        act("triage", new Transfer(county.body("housing"), ""), 1);
    }

    private static String stage(Matter matter, int proceeding) {
        return matter.proceeding(proceeding).orElseThrow().stage();
    }

    private static Deadline term(Matter matter, String code) {
        return matter.deadlines().stream()
                .filter(deadline -> deadline.term().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<Paper> papers(Matter matter) {
        return matter.documents().stream().map(document -> document.paper()).toList();
    }

    @Test
    @DisplayName("异议经转送机关同意，事项退回重新甄别，原程序的期限移交")
    void anObjectionAgreedToBringsTheMatterBack() {
        transferred();
        var raised = act("handler", new RaiseObjection("不属于本局职权。", "三定方案第二条", county.body("labour")), 2);
        assertThat(stage(raised, 3)).isEqualTo("RAISED");
        assertThat(raised.proceeding(3).orElseThrow().body()).isEqualTo(county.body("bureau"));
        assertThat(papers(raised)).endsWith(Paper.OBJECTION_LETTER);
        assertThat(term(raised, "handling.notice").running()).isTrue();
        refused("handler", new Accept(Route.PETITION, "陆"), 2, "异议");
        var back = act("triage", new Agree(""), 3);
        assertThat(stage(back, 2)).isEqualTo("RETURNED");
        assertThat(term(back, "handling.notice").how()).isEqualTo(Effect.Ending.HANDED_OVER);
        assertThat(stage(back, 4)).isEqualTo("RECEIVED");
        var again = act("triage", new Transfer(county.body("labour"), ""), 4);
        assertThat(again.proceeding(5).orElseThrow().body()).isEqualTo(county.body("labour"));
    }

    @Test
    @DisplayName("转送机关不同意退回的，接收机关受理或者登记争议，期限照常计算")
    void whoeverIsInsistedOnAcceptsOrRecordsADispute() {
        transferred();
        refused("handler", new Dispute("仍认为不属于"), 2, "不同意退回");
        act("handler", new RaiseObjection("不属于本局职权。", "三定方案第二条", null), 2);
        act("triage", new Insist("属于住房保修。"), 3);
        refused("handler", new RaiseObjection("再提一次。", "三定方案第二条", null), 2, "只提一次");
        var disputed = act("handler", new Dispute("仍认为不属于。"), 2);
        assertThat(stage(disputed, 2)).isEqualTo("RECEIVED");
        assertThat(term(disputed, "handling.notice").running()).isTrue();
        var accepted = act("handler", new Accept(Route.PETITION, "陆 0000-1"), 2);
        assertThat(stage(accepted, 2)).isEqualTo("UNDER_HANDLING");
    }

    @Test
    @DisplayName("第三十一条第一至四项告知法定途径即终，不计六十日，没有复查")
    void theFirstFourRoutesEndWithANoticeAndNoReview() {
        transferred();
        assertThatThrownBy(() -> new Direct(Route.PETITION, "某机关", "怎样")).isInstanceOf(IllegalArgumentException.class);
        var directed = act("handler", new Direct(Route.ARBITRATION, "试验县仲裁委员会", "一年内申请。"), 2);
        assertThat(stage(directed, 2)).isEqualTo("DIRECTED");
        assertThat(papers(directed)).endsWith(Paper.ROUTE_NOTICE);
        assertThat(directed.deadlines()).noneMatch(deadline -> deadline.running());
        assertThat(directed.deadlines()).noneMatch(deadline -> deadline.term().equals("handling.review-request"));
        refused("handler", new Accept(Route.PETITION, "陆"), 2, "已告知法定途径");
    }

    @Test
    @DisplayName("第五项依该项职责的法律办理，以履职答复书终，没有复查")
    void theFifthRouteRunsByItsOwnLawAndEndsInAReply() {
        transferred();
        var begun = act("handler", new Undertake("《某法》第十条", 30, "陆 0000-1"), 2);
        assertThat(term(begun, "handling.performance").length()).isEqualTo(30);
        var reply = new Perform("已到现场核查。", "已责令改正。", "《某法》第十条", "可以申请行政复议。");
        refused("handler", reply, 2, "批准");
        act("handler", new Submit(reply), 2);
        refused("subhead", new Sign(), 3, "不由分管负责人签发");
        act("head", new Sign(), 3);
        var done = act("handler", reply, 2);
        assertThat(stage(done, 2)).isEqualTo("PERFORMED");
        assertThat(papers(done)).endsWith(Paper.DUTY_REPLY);
        assertThat(done.deadlines()).noneMatch(deadline -> deadline.running());
    }

    @Test
    @DisplayName("延长办理期限须经负责人批准，一次，至多三十日")
    void anExtensionIsApprovedOnceForThirtyDaysAtMost() {
        transferred();
        act("handler", new Accept(Route.PETITION, "陆 0000-1"), 2);
        assertThatThrownBy(() -> new Extend(31, "复杂")).isInstanceOf(IllegalArgumentException.class);
        var extend = new Extend(30, "需要鉴定。");
        refused("handler", extend, 2, "批准");
        act("handler", new Submit(extend), 2);
        refused("handler", RoadTest.OPINION, 2, "审批");
        act("head", new SendBack("先催鉴定机构。"), 3);
        act("handler", new Submit(extend), 2);
        act("head", new Sign(), 4);
        refused("handler", new Extend(20, "需要鉴定。"), 2, "一字之差");
        var extended = act("handler", extend, 2);
        assertThat(term(extended, "handling.handling").prolonged()).isEqualTo(30);
        assertThat(term(extended, "handling.handling").nominal()).isEqualTo(TODAY.plusDays(90));
        assertThat(papers(extended)).endsWith(Paper.EXTENSION_NOTICE);
        refused("handler", extend, 2, "已经延长过一次");
        refused("handler", RoadTest.OPINION, 2, "批准"); // the extension's approval is not the opinion's
    }

    @Test
    @DisplayName("交办须经签发，期限由交办机关载明，办结报告认可后才终止")
    void anAssignedMatterEndsOnlyWhenItsReportIsAcknowledged() {
        var assign = new Assign(county.body("housing"), 20, "查清责任，答复信访人。");
        refused("triage", assign, 1, "批准");
        act("triage", new Propose(assign), 1);
        act("deputy", new Sign(), 2);
        var assigned = act("triage", assign, 1);
        assertThat(stage(assigned, 1)).isEqualTo("ASSIGNED");
        assertThat(term(assigned, "assignment.report-by").length()).isEqualTo(20);
        assertThat(term(assigned, "assignment.report-by").body()).isEqualTo(county.body("housing"));
        assertThat(papers(assigned)).endsWith(Paper.ASSIGNMENT_LETTER, Paper.PROCEDURAL_NOTICE);
        act("handler", new Accept(Route.PETITION, "陆 0000-1"), 3);
        act("handler", new Report("经查属实。", "已修好。"), 3);
        var returned = act("triage", new ReturnReport("没有写答复信访人的情况。"), 4);
        assertThat(term(returned, "assignment.report-by").running()).isTrue();
        act("handler", new Report("经查属实。", "已修好，已答复。"), 3);
        var done = act("triage", new Acknowledge(""), 5);
        assertThat(term(done, "assignment.report-by").how()).isEqualTo(Effect.Ending.FULFILLED);
        refused("handler", new Report("再报。", "再报。"), 3, "交办");
    }

    @Test
    @DisplayName("不予受理和存查限于所列理由，须经签发；直接答复、引导当即办出")
    void whatIsNotHandledIsSignedByASecondPerson() {
        var file = new File(FilingReason.GREETINGS, "祝贺信，已答谢。");
        refused("triage", file, 1, "批准");
        act("triage", new Propose(file), 1);
        refused("triage", new Transfer(county.body("housing"), ""), 1, "审批");
        act("chief", new SendBack("信里有具体诉求，请转送。"), 2);
        var decline = new Decline(DeclineReason.PENDING, "县住建局正在办理。", "请向县住建局查询。");
        act("triage", new Propose(decline), 1);
        refused("triage", file, 1, "批准");
        act("chief", new Sign(), 3);
        var declined = act("triage", decline, 1);
        assertThat(stage(declined, 1)).isEqualTo("DECLINED");
        assertThat(papers(declined)).endsWith(Paper.DECLINE_NOTICE);
        assertThat(declined.deadlines()).noneMatch(deadline -> deadline.running());
    }

    @Test
    @DisplayName("存查须经第二人签字，出具存查审批单")
    void whatIsFiledLeavesANote() {
        var file = new File(FilingReason.GREETINGS, "祝贺信，已答谢。");
        act("triage", new Propose(file), 1);
        act("chief", new Sign(), 2);
        var filed = act("triage", file, 1);
        assertThat(stage(filed, 1)).isEqualTo("FILED");
        assertThat(papers(filed)).endsWith(Paper.FILING_NOTE);
    }

    @Test
    @DisplayName("直接答复出具答复函")
    void aSimpleMatterIsAnsweredAtOnce() {
        var answered = act("triage", new Answer("窗口周一至周五开放。"), 1);
        assertThat(papers(answered)).endsWith(Paper.DIRECT_REPLY);
        assertThat(stage(answered, 1)).isEqualTo("ANSWERED");
    }

    @Test
    @DisplayName("引导出具告知单")
    void aVisitorIsGuidedWithASlip() {
        var guided = act("triage", new Guide("试验县人民法院", "属于诉讼事项。", "", ""), 1);
        assertThat(papers(guided)).endsWith(Paper.GUIDANCE);
        assertThat(stage(guided, 1)).isEqualTo("GUIDED");
    }

    @Test
    @DisplayName("有直接利害关系的人员回避：从此看不到，由同岗位的其他人接办")
    void aRecusedOfficerSeesNothingAndAnotherGoesOn() {
        transferred();
        assertThatThrownBy(() ->
                        act("handler", new Recuse(county.officer("handler").id(), "本人亲属。"), 2))
                .isInstanceOf(NotPermitted.class);
        act("head", new Recuse(county.officer("handler").id(), "信访人是他的亲属。"), 2);
        assertThatThrownBy(() -> act("handler", new Accept(Route.PETITION, "陆"), 2))
                .isInstanceOf(NoSuchMatter.class);
        var accepted = act("second", new Accept(Route.PETITION, "他 0000-1"), 2);
        assertThat(stage(accepted, 2)).isEqualTo("UNDER_HANDLING");
        refused("head", new Recuse(county.officer("head").id(), "本人。"), 2, "没有别人可以接办");
    }

    @Test
    @DisplayName("撤回、补充、复查申请只作记录，不作为办结")
    void wordsOfTheWriterAreRecordedAndCloseNothing() {
        transferred();
        act("handler", new Accept(Route.PETITION, "陆 0000-1"), 2);
        var withdrawn = act("handler", new Withdrawn("电话里说不反映了。"), 2);
        assertThat(stage(withdrawn, 2)).isEqualTo("UNDER_HANDLING");
        assertThat(term(withdrawn, "handling.handling").running()).isTrue();
        var supplemented = county.holding(
                letter.queryCode(),
                () -> registry.perform(
                                new Supplement("又漏了一处。"), letter.matter(), 2, county.petitioner(letter.queryCode()))
                        .matter());
        assertThat(stage(supplemented, 2)).isEqualTo("UNDER_HANDLING");
        act("handler", new Submit(RoadTest.OPINION), 2);
        act("head", new Sign(), 3);
        act("handler", RoadTest.OPINION, 2);
        act("handler", RoadTest.served(TODAY), 2);
        var asked = act("handler", new ReviewAsked(TODAY, "不服第一项。"), 2);
        assertThat(term(asked, "handling.review-request").how()).isEqualTo(Effect.Ending.FULFILLED);
    }
}
