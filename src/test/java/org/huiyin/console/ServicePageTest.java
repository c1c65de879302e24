package org.huiyin.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.huiyin.Browser;
import org.huiyin.BrowserExtension;
import org.huiyin.HuiyinTest;
import org.huiyin.Staff;
import org.huiyin.Window;
import org.huiyin.approval.ApprovalAct.Sign;
import org.huiyin.database.Viewer;
import org.huiyin.desk.BeijingTime;
import org.huiyin.directory.Actor;
import org.huiyin.directory.Directories;
import org.huiyin.directory.Occasion;
import org.huiyin.directory.Source;
import org.huiyin.handling.Finding;
import org.huiyin.handling.HandlingAct.Accept;
import org.huiyin.handling.HandlingAct.Answer;
import org.huiyin.handling.HandlingAct.Reply;
import org.huiyin.handling.HandlingAct.Submit;
import org.huiyin.handling.Route;
import org.huiyin.procedure.Act;
import org.huiyin.procedure.Capacity;
import org.huiyin.registry.Receipt;
import org.huiyin.registry.Registry;
import org.huiyin.triage.ClosingAct.Decline;
import org.huiyin.triage.DeclineReason;
import org.huiyin.triage.TriageAct.Propose;
import org.huiyin.triage.TriageAct.Transfer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** 送达 in a real browser: a decline notice by post, an opinion left where receipt was refused; and what the writer reads. */
@HuiyinTest
@ExtendWith(BrowserExtension.class)
class ServicePageTest {

    private static final Decline DECLINE = new Decline(DeclineReason.values()[0], "您反映的这件事县住建局正在办理。", "请等县住建局的书面答复。");
    private static final Reply REPLY = new Reply(
            "新房渗水。", "屋面防水层老化。", List.of(new Answer("明确维修责任", Finding.SUPPORTED, "由开发单位维修。")), "《建设工程质量管理条例》第四十条");

    @Autowired
    private Registry registry;

    @Autowired
    private Directories directories;

    private Letters letters;

    @BeforeEach
    void settle(@Autowired ApplicationContext context) {
        Staff.settle(context).withAccounts("li.hua", "lu.ming");
        letters = new Letters(context);
    }

    @Test
    void aDeclineNoticeIsServedByPostAndTheWriterReadsIt(Browser browser) {
        var letter = letters.leak();
        act("li.hua", Capacity.TRIAGE_OFFICER, new Propose(DECLINE), letter, 1);
        act("guo.li", Capacity.DEPUTY_HEAD, new Sign(), letter, 2);
        act("li.hua", Capacity.TRIAGE_OFFICER, DECLINE, letter, 1);
        try (var window = at(browser, "li.hua", letter)) {
            assertThat(window.page().locator("main")).containsText("未记录送达");
            window.look("103-decline-unserved");
            window.begin("记录送达");
            window.page().getByLabel("邮寄送达").check();
            window.page().getByLabel("送达地点").fill("锦绣家园三期");
            window.press("下一步：核对");
            assertThat(window.page().locator("#recipient-error")).containsText("邮寄送达要写签收人");
            assertThat(window.page().locator("#proof-error")).containsText("邮寄送达要写凭据");
            window.look("103-delivery-errors");
            window.page().getByLabel("签收人").fill("张桂英");
            window.page().getByLabel("凭据").fill("邮件单号 XA00000000042");
            window.press("下一步：核对");
            assertThat(window.page().locator(".official")).containsText("不予受理告知书");
            assertThat(window.page().locator(".official")).containsText("XA00000000042");
            window.look("103-delivery-check");
            window.press("记录送达 参照民诉法第八十七条");
            window.said("送达已记录");
            assertThat(window.page().locator("main")).containsText("邮寄送达");
            assertThat(window.page().locator("main")).not().containsText("未记录送达");
            window.look("103-decline-served");
        }
        try (var window = browser.phone().open("/")) {
            followed(window, letter, "不予受理告知书寄到了您那里");
            window.screenshot("103-progress-390");
        }
    }

    @Test
    void anOpinionIsLeftWhereReceiptWasRefused(Browser browser) {
        var letter = letters.leak();
        var housing = directories.current().bodyByCode("QH-ZJ").orElseThrow();
        act("li.hua", Capacity.TRIAGE_OFFICER, new Transfer(housing.id(), ""), letter, 1);
        act("lu.ming", Capacity.HANDLING_OFFICER, new Accept(Route.PETITION, "陆明 0571 88123456"), letter, 2);
        act("lu.ming", Capacity.HANDLING_OFFICER, new Submit(REPLY), letter, 2);
        act("zhao.qiang", Capacity.HEAD, new Sign(), letter, 3);
        act("lu.ming", Capacity.HANDLING_OFFICER, REPLY, letter, 2);
        try (var window = at(browser, "lu.ming", letter)) {
            window.begin("送达");
            window.page().getByLabel("留置送达").check();
            window.page().getByLabel("送达地点").fill("锦绣家园三期 5 幢 602");
            window.press("下一步：核对");
            assertThat(window.page().locator("#refusal-error")).containsText("要写拒收的事由");
            assertThat(window.page().locator("#witnesses-error")).containsText("要有见证人");
            window.page().getByLabel("拒收的事由").fill("本人说不服，不肯签收");
            window.page().getByLabel("见证人").fill("居委会周某、楼长吴某");
            window.look("103-left");
            window.press("下一步：核对");
            assertThat(window.page().locator(".official")).containsText("居委会周某、楼长吴某");
            window.look("103-left-check");
            window.press("送达 条例第三十五条");
            window.said("送达已记录");
            assertThat(window.page().locator("main")).containsText("申请复查期限");
            assertThat(window.page().locator("main")).containsText("留置送达");
            assertThat(window.page().locator("main")).containsText("未记录送达"); // the notice of acceptance
            window.look("103-left-served");
        }
    }

    private static void followed(Window window, Receipt letter, String words) {
        window.open("/progress");
        window.page().getByLabel("编号").first().fill(letter.number());
        window.page().getByLabel("查询码").first().fill(letter.queryCode());
        window.page().locator("main form button").first().press("Enter");
        assertThat(window.page().locator("main")).containsText(words);
    }

    private void act(String login, Capacity capacity, Act act, Receipt letter, int proceeding) {
        var officer = directories.current().officerByLogin(login).orElseThrow();
        var today = BeijingTime.today();
        var body = officer.postsOn(today).getFirst().body();
        var occasion = new Occasion(
                new Actor.Officer(officer.id()), capacity, body, BeijingTime.now(), Source.CONSOLE, UUID.randomUUID());
        new Viewer(directories.current().viewerTokens(officer, today), List.of(), null)
                .see(() -> registry.perform(act, letter.matter(), proceeding, occasion));
    }

    private static Window at(Browser browser, String login, Receipt letter) {
        return browser.wide().signIn(login, Staff.PASSWORD, "/matters/" + letter.matter());
    }
}
