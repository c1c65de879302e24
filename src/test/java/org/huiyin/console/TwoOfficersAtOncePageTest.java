package org.huiyin.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.StringReader;
import java.util.Map;
import org.huiyin.Browser;
import org.huiyin.BrowserExtension;
import org.huiyin.HuiyinTest;
import org.huiyin.Staff;
import org.huiyin.Visitor;
import org.huiyin.Window;
import org.huiyin.desk.BeijingTime;
import org.huiyin.desk.ChineseDate;
import org.huiyin.directory.Directories;
import org.huiyin.directory.Listing;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;

/** Two at one matter: the second is told what happened, and loses nothing of what was typed. */
@HuiyinTest
@ExtendWith(BrowserExtension.class)
class TwoOfficersAtOncePageTest {

    private static Letters letters;

    @BeforeAll
    static void settle(@Autowired ApplicationContext context) {
        var staff = Staff.settle(context);
        context.getBean(Directories.class)
                .load(
                        Listing.OFFICERS,
                        new StringReader("login,name,body,capacity,since,until,active\n"
                                + "qian.jin,钱进,QH-XF,甄别员,2020-01-01,,true\n"));
        staff.withAccounts("li.hua", "qian.jin");
        letters = new Letters(context);
    }

    @Test
    void theSecondToTransferIsRefusedWithTheArticleAndKeepsWhatWasTyped(Browser browser) {
        var letter = letters.leak();
        var path = "/matters/" + letter.matter() + "/1/transfer";
        try (var first = at(browser, "li.hua", path);
                var second = at(browser, "qian.jin", path)) {
            second.page().getByLabel("转送说明").fill("我先看过了，属于住建局。");
            second.press("下一步：核对");

            first.press("下一步：核对");
            first.press("转送 条例第二十二条");
            assertThat(first.page().locator(".notice.done")).containsText("已转送");

            var answer = second.page()
                    .waitForResponse(one -> one.request().method().equals("POST"), () -> second.press("转送 条例第二十二条"));
            assertThat(answer.status()).isEqualTo(409);
            assertThat(second.page().locator("#errors")).containsText("现在是“已转送”");
            assertThat(second.page().locator("#errors")).containsText("《信访工作条例》第二十二条");
            assertThat(second.page().getByLabel("转送说明")).hasValue("我先看过了，属于住建局。");
            second.screenshot("30-two-at-once-1440");
        }
    }

    @Test
    void theSameFormSentTwiceActsOnce(@Autowired Environment environment) {
        var letter = letters.leak();
        var path = "/matters/" + letter.matter() + "/1/transfer";
        var visitor = Visitor.of(environment);
        visitor.signIn("li.hua", Staff.PASSWORD);
        var page = visitor.get(path).body();
        var proposed = page.substring(page.indexOf("<option value=\"", page.indexOf(">请选择<")) + 15);
        var typed = Map.of(
                "body",
                proposed.substring(0, proposed.indexOf('"')),
                "note",
                "",
                "kind",
                "CLAIM",
                "occurred",
                ChineseDate.full(BeijingTime.today()),
                "step",
                "send");
        assertThat(visitor.post(path, typed).statusCode()).isEqualTo(303);
        assertThat(visitor.post(path, typed).statusCode()).isEqualTo(303);
        assertThat(visitor.get("/matters/" + letter.matter()).body().split("<b>转送</b>", -1))
                .hasSize(2);
    }

    @Test
    void aPageOfAnActThatCanNoLongerBeBegunSaysWhyAndLeadsBack(Browser browser) {
        var letter = letters.leak();
        var path = "/matters/" + letter.matter() + "/1/transfer";
        try (var window = at(browser, "li.hua", path)) {
            window.press("下一步：核对");
            window.press("转送 条例第二十二条");
            var answer = window.page().navigate(path);
            assertThat(answer.status()).isEqualTo(409);
            window.screenshot("31-too-late-1440");
            window.page()
                    .getByRole(AriaRole.LINK, new GetByRoleOptions().setName("返回"))
                    .click();
            assertThat(window.page().locator("h1")).containsText("新房渗水");
        }
    }

    private static Window at(Browser browser, String login, String path) {
        return browser.wideWithoutScript().signIn(login, Staff.PASSWORD, path);
    }
}
