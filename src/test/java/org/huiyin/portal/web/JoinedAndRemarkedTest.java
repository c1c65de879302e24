package org.huiyin.portal.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.huiyin.Browser;
import org.huiyin.BrowserExtension;
import org.huiyin.HuiyinTest;
import org.huiyin.Staff;
import org.huiyin.Visitor;
import org.huiyin.Window;
import org.huiyin.api.Program;
import org.huiyin.desk.BeijingTime;
import org.huiyin.registry.Channel;
import org.huiyin.registry.Receipt;
import org.huiyin.statistics.Registers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;

/** Those who do not rate: a second letter about the same, and what was answered at once. */
@HuiyinTest
@ExtendWith(BrowserExtension.class)
class JoinedAndRemarkedTest {

    @Autowired
    Environment environment;

    @Autowired
    Registers registers;

    @BeforeAll
    static void settle(@Autowired ApplicationContext context) {
        Staff.settle(context).withAccounts("wang.min", "li.hua", "lu.ming", "zhao.qiang");
    }

    private Receipt visited() {
        return registers.register(
                "wang.min",
                "QH-XF",
                Channel.VISIT,
                Registers.TOWN,
                Registers.LAND,
                BeijingTime.today().minusDays(3),
                false);
    }

    private String ask(Receipt receipt) {
        var visitor = Visitor.of(environment);
        visitor.get("/progress");
        return visitor.post("/progress", Map.of("number", receipt.number(), "code", receipt.queryCode()))
                .body();
    }

    @Test
    void theNumberOfAJoinedPetitionIsShownAndWithWhichItIsDealt(Browser browser) {
        var first = visited();
        var again = registers.visitAgain("wang.min", "QH-XF", first, BeijingTime.today(), 1);
        var program = Program.of(environment);
        program.transfer(first.matter().toString());
        assertThat(ask(again))
                .contains(again.number(), first.number() + " 是同一件事，合在一起办理")
                .doesNotContain("提交评价");
        assertThat(ask(first)).contains(first.number(), "提交评价").doesNotContain("是同一件事，合在一起办理");
        program.answerTransferred(first.matter().toString());
        try (var window = browser.phoneWithoutScript()) {
            enter(window, again);
            assertThat(window.page().locator("main")).containsText(again.number());
            assertThat(window.page().locator("#remark")).containsText("有什么想说的");
            assertThat(window.page().locator("#ORGAN-rating")).hasCount(0);
            window.page().setViewportSize(390, 844);
            window.screenshot("portal-joined-390");
            assertThat(window.scrollsSideways()).isFalse();
        }
    }

    @Test
    void whoWasAnsweredAtOnceLeavesARemarkThatTheOfficeReads(Browser browser) {
        var receipt = visited();
        Program.of(environment).act("li.hua", receipt.matter().toString(), 1, "answer", "{\"answer\":\"排水沟今天已经疏通。\"}");
        try (var window = browser.phoneWithoutScript()) {
            enter(window, receipt);
            window.press("留言");
            assertThat(window.page().locator("#said-error")).containsText("请填写想说的话");
            window.page().getByLabel("想说的话").fill("答复得快，谢谢。");
            window.press("留言");
            assertThat(window.page().getByRole(AriaRole.STATUS).first()).containsText("留言已经记下");
            assertThat(window.page().locator(".route")).containsText("您留了言");
            window.page().setViewportSize(390, 844);
            window.screenshot("portal-remarked-390");
        }
        try (var desk = browser.wide().signIn("li.hua", Staff.PASSWORD, "/matters/" + receipt.matter())) {
            assertThat(desk.page().locator("main")).containsText("答复得快，谢谢。");
        }
    }

    private static void enter(Window window, Receipt receipt) {
        window.open("/progress");
        window.page().getByLabel("编号").fill(receipt.number());
        window.page().getByLabel("查询码").fill(receipt.queryCode());
        window.press("查进度");
    }
}
