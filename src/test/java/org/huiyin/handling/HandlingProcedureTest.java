package org.huiyin.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.approval.Approval;
import org.huiyin.approval.ApprovalAct.HandBack;
import org.huiyin.approval.ApprovalAct.Pass;
import org.huiyin.approval.ApprovalAct.SendBack;
import org.huiyin.approval.ApprovalAct.Sign;
import org.huiyin.calendar.WorkingCalendar;
import org.huiyin.handling.HandlingAct.Accept;
import org.huiyin.handling.HandlingAct.Answer;
import org.huiyin.handling.HandlingAct.Deliver;
import org.huiyin.handling.HandlingAct.Rate;
import org.huiyin.handling.HandlingAct.Reply;
import org.huiyin.handling.HandlingAct.Serve;
import org.huiyin.handling.HandlingAct.Submit;
import org.huiyin.procedure.Act;
import org.huiyin.procedure.Article;
import org.huiyin.procedure.Capacity;
import org.huiyin.procedure.Circumstances;
import org.huiyin.procedure.Deadline;
import org.huiyin.procedure.Decision;
import org.huiyin.procedure.Decision.Permitted;
import org.huiyin.procedure.Decision.Refused;
import org.huiyin.procedure.Effect;
import org.huiyin.procedure.Evidence;
import org.huiyin.procedure.Matter;
import org.huiyin.procedure.Paper;
import org.huiyin.procedure.Past;
import org.huiyin.procedure.Procedure;
import org.huiyin.procedure.ProcedureName;
import org.huiyin.procedure.Procedures;
import org.huiyin.procedure.Rule;
import org.huiyin.procedure.Score;
import org.huiyin.procedure.ServiceWay;
import org.huiyin.procedure.Stage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 办理程序：条文逐句。 */
class HandlingProcedureTest {

    private static final long BUREAU = 1;
    private static final long HOUSING = 2;
    private static final LocalDate RECEIVED = LocalDate.of(2026, 10, 12);

    private enum Nowhere implements Stage {
        HERE;

        @Override
        public String title() {
            return "此处";
        }

        @Override
        public boolean last() {
            return false;
        }
    }

    private sealed interface NoAct extends Act {
        record Never() implements NoAct {}
    }

    /** The two tables under test, and empty ones for the names they do not use. */
    private static final Procedures PROCEDURES = new Procedures(List.of(
            Handling.PROCEDURE,
            Objection.PROCEDURE,
            ReportBack.PROCEDURE,
            Approval.PROCEDURE,
            other(ProcedureName.TRIAGE),
            other(ProcedureName.DISCIPLINE),
            other(ProcedureName.LITIGATION),
            other(ProcedureName.COVER),
            other(ProcedureName.ABOVE),
            other(ProcedureName.HISTORY)));

    private static Procedure other(ProcedureName name) {
        return Procedure.of(name, Nowhere.HERE)
                .acts(
                        NoAct.class,
                        Rule.act("never", NoAct.Never.class, "无")
                                .by(Capacity.SYSTEM)
                                .from(Nowhere.HERE)
                                .under(Article.regulation(21)));
    }

    private static Circumstances on(LocalDate day, Capacity capacity, Long body) {
        return new Circumstances(
                capacity,
                body,
                day,
                day,
                day.plusDays(90),
                WorkingCalendar.shipped(),
                (term, of, date) -> term.length(),
                act -> Integer.toHexString(act.hashCode()),
                (code, of, where) -> of == Capacity.HEAD);
    }

    private Matter matter = Matter.empty(7)
            .after(PROCEDURES.arrival(
                    ProcedureName.HANDLING,
                    HOUSING,
                    Matter.empty(7),
                    on(RECEIVED, Capacity.HANDLING_OFFICER, HOUSING)));

    private Decision decide(Act act, int proceeding, LocalDate day, Capacity capacity, Long body) {
        return PROCEDURES.decide(act, proceeding, matter, on(day, capacity, body));
    }

    private List<Effect> done(Act act, int proceeding, LocalDate day, Capacity capacity) {
        var body = capacity.heldByPost() ? Long.valueOf(HOUSING) : null;
        if (decide(act, proceeding, day, capacity, body) instanceof Permitted permitted) {
            matter = matter.after(permitted.effects());
            return permitted.effects();
        }
        throw new AssertionError("refused: " + decide(act, proceeding, day, capacity, body));
    }

    private Refused refused(Act act, int proceeding, LocalDate day, Capacity capacity, Long body) {
        return switch (decide(act, proceeding, day, capacity, body)) {
            case Refused refused -> refused;
            case Permitted permitted -> throw new AssertionError("permitted: " + permitted.effects());
        };
    }

    private Deadline deadline(String term) {
        return matter.deadlines().stream()
                .filter(d -> d.term().equals(term))
                .findFirst()
                .orElseThrow();
    }

    private static final Accept ACCEPT = new Accept(Route.PETITION, "陆明 0000-1234567");
    private static final Reply REPLY =
            new Reply("房顶漏雨。", "经查，属实。", List.of(new Answer("修好", Finding.SUPPORTED, "已责成维修。")), "《条例》第三十二条");

    private void answered() {
        done(ACCEPT, 1, LocalDate.of(2026, 10, 20), Capacity.HANDLING_OFFICER);
        done(new Submit(REPLY), 1, LocalDate.of(2026, 11, 20), Capacity.HANDLING_OFFICER);
        done(new Sign(), 2, LocalDate.of(2026, 11, 23), Capacity.HEAD);
        done(REPLY, 1, LocalDate.of(2026, 11, 24), Capacity.HANDLING_OFFICER);
    }

    @Test
    @DisplayName("收到转送之日起十五日内告知受理，五个工作日内可以提出异议")
    void arrival() {
        assertThat(deadline("handling.notice").nominal()).isEqualTo(LocalDate.of(2026, 10, 27));
        assertThat(deadline("handling.objection").last()).isEqualTo(LocalDate.of(2026, 10, 19));
    }

    @Test
    @DisplayName("受理之日起六十日内办结，末日逢周末顺延")
    void sixtyDays() {
        var effects = done(ACCEPT, 1, LocalDate.of(2026, 10, 20), Capacity.HANDLING_OFFICER);
        assertThat(deadline("handling.handling").nominal()).isEqualTo(LocalDate.of(2026, 12, 19));
        assertThat(deadline("handling.handling").last()).isEqualTo(LocalDate.of(2026, 12, 21));
        assertThat(effects)
                .anyMatch(e -> e instanceof Effect.Issued issued && issued.paper() == Paper.ACCEPTANCE_NOTICE);
    }

    @Test
    @DisplayName("受理后告知期限视为已履行，异议权视为放弃")
    void acceptanceForfeitsObjection() {
        done(ACCEPT, 1, RECEIVED.plusDays(1), Capacity.HANDLING_OFFICER);
        assertThat(deadline("handling.notice").how()).isEqualTo(Effect.Ending.FULFILLED);
        assertThat(deadline("handling.objection").how()).isEqualTo(Effect.Ending.FORFEITED);
    }

    @Test
    @DisplayName("只有第三十一条第六项的事项适用受理和六十日")
    void otherRoutesAreNotAccepted() {
        for (var route : Route.values()) {
            if (route != Route.PETITION) {
                var refusal = refused(new Accept(route, "陆明"), 1, RECEIVED, Capacity.HANDLING_OFFICER, HOUSING);
                assertThat(refusal.why()).contains("第六项");
            }
        }
    }

    @Test
    @DisplayName("别的单位和别的身份不能受理")
    void onlyTheHolderAccepts() {
        assertThat(refused(ACCEPT, 1, RECEIVED, Capacity.HANDLING_OFFICER, BUREAU)
                        .why())
                .contains("不在您所在的单位");
        assertThat(refused(ACCEPT, 1, RECEIVED, Capacity.HEAD, HOUSING).why()).contains("承办人");
    }

    @Test
    @DisplayName("处理意见须经负责人签发，且与签发的原文一字不差")
    void approvalBindsToContent() {
        done(ACCEPT, 1, RECEIVED, Capacity.HANDLING_OFFICER);
        assertThat(refused(REPLY, 1, RECEIVED.plusDays(9), Capacity.HANDLING_OFFICER, HOUSING)
                        .why())
                .contains("批准");
        done(new Submit(REPLY), 1, RECEIVED.plusDays(9), Capacity.HANDLING_OFFICER);
        assertThat(refused(REPLY, 1, RECEIVED.plusDays(9), Capacity.HANDLING_OFFICER, HOUSING)
                        .why())
                .contains("审批");
        assertThat(refused(new Sign(), 2, RECEIVED.plusDays(9), Capacity.HANDLING_OFFICER, HOUSING)
                        .why())
                .contains("负责人");
        done(new Sign(), 2, RECEIVED.plusDays(10), Capacity.HEAD);
        var changed = new Reply("房顶漏雨。", "经查，不属实。", REPLY.answers(), REPLY.basis());
        assertThat(refused(changed, 1, RECEIVED.plusDays(10), Capacity.HANDLING_OFFICER, HOUSING)
                        .why())
                .contains("一字之差");
        done(REPLY, 1, RECEIVED.plusDays(10), Capacity.HANDLING_OFFICER);
        assertThat(deadline("handling.handling").how()).isEqualTo(Effect.Ending.FULFILLED);
    }

    @Test
    @DisplayName("退回修改后可以重新送审")
    void returnedDraftsComeAgain() {
        done(ACCEPT, 1, RECEIVED, Capacity.HANDLING_OFFICER);
        done(new Submit(REPLY), 1, RECEIVED, Capacity.HANDLING_OFFICER);
        done(new SendBack("事实不清"), 2, RECEIVED, Capacity.HEAD);
        assertThat(refused(REPLY, 1, RECEIVED, Capacity.HANDLING_OFFICER, HOUSING)
                        .why())
                .contains("批准");
        done(new Submit(REPLY), 1, RECEIVED, Capacity.HANDLING_OFFICER);
        done(new Sign(), 3, RECEIVED, Capacity.HEAD);
        done(REPLY, 1, RECEIVED, Capacity.HANDLING_OFFICER);
    }

    @Test
    @DisplayName("申请复查的三十日自信访人收到之日起算")
    void reviewRunsFromReceipt() {
        answered();
        done(
                new Serve(
                        ServiceWay.BY_MAIL,
                        LocalDate.of(2026, 11, 26),
                        "邮寄",
                        "陈某",
                        "陆明",
                        new Evidence("", "", List.of(), "邮件单号 XA0042")),
                1,
                LocalDate.of(2026, 11, 28),
                Capacity.HANDLING_OFFICER);
        assertThat(deadline("handling.review-request").nominal()).isEqualTo(LocalDate.of(2026, 12, 26));
        assertThat(deadline("handling.review-request").last()).isEqualTo(LocalDate.of(2026, 12, 28));
        assertThat(matter.proceeding(1).orElseThrow().ended()).isNotNull();
    }

    /** At a body that has everything checked before it is signed. */
    private static Circumstances checking(Capacity capacity, boolean own) {
        var signers = new Circumstances.Signers() {
            @Override
            public boolean may(String code, Capacity of, long body) {
                return of == Capacity.HEAD;
            }

            @Override
            public boolean checks(String code, long body) {
                return true;
            }
        };
        return new Circumstances(
                        capacity,
                        HOUSING,
                        RECEIVED,
                        RECEIVED,
                        RECEIVED.plusDays(90),
                        WorkingCalendar.shipped(),
                        (term, of, date) -> term.length(),
                        act -> Integer.toHexString(act.hashCode()),
                        signers)
                .after(List.of(new Past.Done(3, 1, "HANDLING.submit", true, own, false, true)));
    }

    @Test
    @DisplayName("本单位要核稿的，未核稿不能签发；核稿的不能是拟稿人，但可以退回")
    void whatIsCheckedIsCheckedByAnother() {
        done(ACCEPT, 1, RECEIVED, Capacity.HANDLING_OFFICER);
        var submitted = PROCEDURES.decide(new Submit(REPLY), 1, matter, checking(Capacity.HANDLING_OFFICER, true));
        var effects = ((Permitted) submitted).effects();
        assertThat(effects).contains(new Effect.Admitted(HOUSING, Capacity.CHECKER, ProcedureName.APPROVAL));
        matter = matter.after(effects);
        assertThat(PROCEDURES.decide(new Sign(), 2, matter, checking(Capacity.HEAD, false)))
                .isInstanceOf(Refused.class);
        assertThat(PROCEDURES.decide(new Pass(""), 2, matter, checking(Capacity.CHECKER, true)))
                .isInstanceOf(Refused.class);
        assertThat(PROCEDURES.decide(new HandBack("再改。"), 2, matter, checking(Capacity.CHECKER, true)))
                .isInstanceOf(Permitted.class);
        var passed = PROCEDURES.decide(new Pass(""), 2, matter, checking(Capacity.CHECKER, false));
        matter = matter.after(((Permitted) passed).effects());
        assertThat(PROCEDURES.decide(new Sign(), 2, matter, checking(Capacity.HEAD, false)))
                .isInstanceOf(Permitted.class);
    }

    @Test
    @DisplayName("不要核稿的，送审后直接待签发，核稿人看不到")
    void withoutAChecker() {
        done(ACCEPT, 1, RECEIVED, Capacity.HANDLING_OFFICER);
        var effects = done(new Submit(REPLY), 1, RECEIVED, Capacity.HANDLING_OFFICER);
        assertThat(effects)
                .noneMatch(effect ->
                        effect instanceof Effect.Admitted admitted && admitted.capacity() == Capacity.CHECKER);
        done(new Sign(), 2, RECEIVED, Capacity.HEAD);
    }

    private Serve served(ServiceWay way, LocalDate day, String recipient, Evidence evidence) {
        return new Serve(way, day, "当地", recipient, "陆明", evidence);
    }

    @Test
    @DisplayName("各种送达方式要有各自的签收、见证和凭据，缺一不能记录送达")
    void eachWayOfServiceNeedsItsEvidence() {
        answered();
        var day = LocalDate.of(2026, 11, 25);
        for (var lacking : List.of(
                served(ServiceWay.IN_PERSON, day, "", Evidence.NONE),
                served(ServiceWay.HOUSEHOLD, day, "陈妻", Evidence.NONE),
                served(ServiceWay.PROXY, day, "陈侄", Evidence.NONE),
                served(ServiceWay.LEFT, day, "", new Evidence("", "拒收", List.of(), "")),
                served(ServiceWay.LEFT, day, "", new Evidence("", "", List.of("村委会王某"), "")),
                served(ServiceWay.ELECTRONIC, day, "", Evidence.NONE),
                served(ServiceWay.ENTRUSTED, day, "陈某", Evidence.NONE),
                served(ServiceWay.BY_MAIL, day, "陈某", Evidence.NONE))) {
            assertThat(refused(lacking, 1, day, Capacity.HANDLING_OFFICER, HOUSING)
                            .why())
                    .as(lacking.way().title())
                    .contains("凭据齐全");
        }
        done(
                served(ServiceWay.LEFT, day, "", new Evidence("", "说不服，不肯签", List.of("村委会王某"), "")),
                1,
                day,
                Capacity.HANDLING_OFFICER);
        assertThat(matter.documents())
                .filteredOn(document -> document.paper() == Paper.OPINION)
                .allMatch(document -> day.equals(document.served()));
    }

    @Test
    @DisplayName("公告送达自发布之日起满三十日，申请复查的期限从那一天起算")
    void publicNoticeCountsAfterThirtyDays() {
        answered();
        var published = LocalDate.of(2026, 11, 25);
        var notice = served(ServiceWay.PUBLIC, published, "", new Evidence("", "", List.of(), "青禾县政府网站"));
        done(notice, 1, published, Capacity.HANDLING_OFFICER);
        assertThat(deadline("handling.review-request").triggered()).isEqualTo(LocalDate.of(2026, 12, 25));
    }

    @Test
    @DisplayName("受理告知书也要记录送达，处理意见书不在此列，每份一次")
    void everyPaperIsServedOnce() {
        answered();
        var day = LocalDate.of(2026, 11, 25);
        var notice = matter.documents().stream()
                .filter(document -> document.paper() == Paper.ACCEPTANCE_NOTICE)
                .findFirst()
                .orElseThrow();
        var opinion = matter.documents().stream()
                .filter(document -> document.paper() == Paper.OPINION)
                .findFirst()
                .orElseThrow();
        assertThat(refused(delivered(opinion.no(), day), 1, day, Capacity.HANDLING_OFFICER, HOUSING)
                        .why())
                .contains("这一程序的文书");
        var effects = done(delivered(notice.no(), day), 1, day, Capacity.HANDLING_OFFICER);
        assertThat(effects).contains(new Effect.Served(notice.no(), ServiceWay.IN_PERSON, day));
        assertThat(refused(delivered(notice.no(), day), 1, day, Capacity.HANDLING_OFFICER, HOUSING)
                        .why())
                .contains("还没有记录送达");
    }

    private static Deliver delivered(int document, LocalDate day) {
        return new Deliver(document, ServiceWay.IN_PERSON, day, "接待室", "陈某", "陆明", Evidence.NONE);
    }

    @Test
    @DisplayName("分管负责人没有授权代批，不能签发处理意见，不论本单位怎样规定")
    void theOpinionIsTheHeadsWhateverTheBodySays() {
        done(ACCEPT, 1, RECEIVED, Capacity.HANDLING_OFFICER);
        done(new Submit(REPLY), 1, RECEIVED, Capacity.HANDLING_OFFICER);
        var generous = new Circumstances(
                Capacity.DEPUTY_HEAD,
                HOUSING,
                RECEIVED,
                RECEIVED,
                RECEIVED.plusDays(90),
                WorkingCalendar.shipped(),
                (term, of, date) -> term.length(),
                act -> Integer.toHexString(act.hashCode()),
                (code, of, where) -> true);
        assertThat(PROCEDURES.decide(new Sign(), matter.proceedings().size(), matter, generous))
                .isInstanceOf(Refused.class);
    }

    @Test
    @DisplayName("收到日期不能早于出具日期")
    void receivedNotBeforeIssue() {
        answered();
        var serve = new Serve(ServiceWay.IN_PERSON, LocalDate.of(2026, 11, 20), "接待室", "陈某", "陆明");
        assertThat(refused(serve, 1, LocalDate.of(2026, 11, 25), Capacity.HANDLING_OFFICER, HOUSING)
                        .why())
                .contains("收到日期");
    }

    @Test
    @DisplayName("评价由信访人作出，一次")
    void ratedOnceByThePetitioner() {
        answered();
        done(
                new Serve(ServiceWay.IN_PERSON, LocalDate.of(2026, 11, 25), "接待室", "陈某", "陆明"),
                1,
                LocalDate.of(2026, 11, 25),
                Capacity.HANDLING_OFFICER);
        var rate = new Rate(Score.SATISFIED, "");
        var day = LocalDate.of(2026, 11, 26);
        assertThat(refused(rate, 1, day, Capacity.HANDLING_OFFICER, HOUSING).why())
                .contains("信访人");
        // the rating window is open on the day the petitioner rates
        var now = new Circumstances(
                Capacity.PETITIONER,
                null,
                day,
                day,
                day,
                WorkingCalendar.shipped(),
                (t, b, d) -> t.length(),
                a -> "",
                (c, k, b) -> true);
        if (!(PROCEDURES.decide(rate, 1, matter, now) instanceof Permitted permitted)) {
            throw new AssertionError("the petitioner may rate");
        }
        matter = matter.after(permitted.effects());
        assertThat(deadline("handling.rating").running())
                .as("a period that ended would tell")
                .isTrue();
        assertThat(PROCEDURES.decide(
                        rate,
                        1,
                        matter,
                        now.after(List.of(new Past.Done(9, 1, "HANDLING.rate", false, false, false, false)))))
                .isInstanceOf(Refused.class);
    }

    @Test
    @DisplayName("发生日期不能早于上一步，也不能晚于今天")
    void timesAreInOrder() {
        assertThat(refused(ACCEPT, 1, RECEIVED.minusDays(1), Capacity.HANDLING_OFFICER, HOUSING)
                        .why())
                .contains("早于");
        var future = new Circumstances(
                Capacity.HANDLING_OFFICER,
                HOUSING,
                RECEIVED.plusDays(5),
                RECEIVED,
                RECEIVED.plusDays(4),
                WorkingCalendar.shipped(),
                (t, b, d) -> t.length(),
                a -> "",
                (c, k, b) -> true);
        assertThat(PROCEDURES.decide(ACCEPT, 1, matter, future))
                .isInstanceOfSatisfying(Refused.class, r -> assertThat(r.why()).contains("晚于今天"));
    }

    @Test
    @DisplayName("每个阶段、每个行为、每种身份：只有表上写的才准许")
    void sweep() {
        var acts = List.<HandlingAct>of(
                ACCEPT,
                new Submit(REPLY),
                REPLY,
                new Serve(ServiceWay.IN_PERSON, RECEIVED, "接待室", "陈某", "陆明"),
                new Rate(Score.SATISFIED, ""));
        for (var stage : HandlingStage.values()) {
            for (var act : acts) {
                for (var capacity : Capacity.values()) {
                    var at = matter.after(List.of(
                            new Effect.Moved(1, stage.name(), RECEIVED, stage.last()),
                            new Effect.Issued(1, 1, Paper.OPINION, HOUSING, 2026, 1, RECEIVED)));
                    var body = capacity.heldByPost() ? Long.valueOf(HOUSING) : null;
                    var decision = PROCEDURES.decide(act, 1, at, on(RECEIVED, capacity, body));
                    var rule = Handling.PROCEDURE.ruleOf(act.getClass()).orElseThrow();
                    var onTable = rule.from().contains(stage) && rule.by().contains(capacity);
                    if (!onTable) {
                        assertThat(decision)
                                .as(stage + " " + rule.title() + " " + capacity)
                                .isInstanceOf(Refused.class);
                    } else if (rule.needs() == null && act != acts.get(4)) {
                        assertThat(decision)
                                .as(stage + " " + rule.title() + " " + capacity)
                                .isInstanceOf(Permitted.class);
                    }
                    if (decision instanceof Refused refused) {
                        assertThat(refused.why()).isNotBlank();
                        assertThat(refused.instead()).isNotBlank();
                        assertThat(refused.article()).isNotNull();
                    }
                }
            }
        }
    }
}
