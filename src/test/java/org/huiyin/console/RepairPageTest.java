package org.huiyin.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.huiyin.Browser;
import org.huiyin.BrowserExtension;
import org.huiyin.HuiyinTest;
import org.huiyin.Staff;
import org.huiyin.desk.BeijingTime;
import org.huiyin.desk.ChineseDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Urging by one key, fetching back, correcting: by the pages alone, looked at in both widths. */
@HuiyinTest
@ExtendWith(BrowserExtension.class)
class RepairPageTest {

    private static Letters letters;

    @BeforeAll
    static void settle(@Autowired ApplicationContext context) {
        Staff.settle(context).withAccounts("li.hua", "lu.ming", "wang.min");
        letters = new Letters(context);
    }

    @Test
    void whatWasHandedOverIsUrgedByOneKeyAndFetchedBack(Browser browser) {
        var matter = "/matters/" + letters.leak().matter();
        try (var window = browser.wide().signIn("li.hua", Staff.PASSWORD, matter + "/1/transfer")) {
            window.press("下一步：核对");
            window.press("转送 条例第二十二条");
            window.look("40-repair-transferred");
            window.page().keyboard().press("u");
            assertThat(window.page().locator("h1")).containsText("催办");
            window.page().getByLabel("催办的话").fill("来信人家中漏雨，请先联系。");
            window.look("41-urge");
            window.press("下一步：核对");
            window.press("催办 条例第二十二条");
            assertThat(window.page().locator(".notice.done")).containsText("已催办");
            assertThat(window.page().locator(".told")).containsText("来信人家中漏雨，请先联系。");
        }
        try (var window = browser.wide().signIn("lu.ming", Staff.PASSWORD, "/desk")) {
            assertThat(window.page().locator("table.work")).containsText("催办 1 次，最近一次");
            window.look("42-worklist-urged");
        }
        try (var window = browser.wide().signIn("li.hua", Staff.PASSWORD, matter + "/1/recall")) {
            window.page().getByLabel("撤回的原因").fill("应当由县自然资源和规划局办理。");
            window.press("下一步：核对");
            window.look("43-recall-check");
            window.press("撤回 条例第二十二条");
            assertThat(window.page().locator(".notice.done")).containsText("已撤回");
            assertThat(window.page().locator(".hero")).containsText("登记转送期限");
            window.look("44-recalled");
        }
    }

    @Test
    void wordsAreCorrectedBesideWhatWasWritten(Browser browser) {
        var matter = "/matters/" + letters.leak().matter();
        try (var window = browser.wide().signIn("li.hua", Staff.PASSWORD, matter + "/1/transfer")) {
            window.page().getByLabel("转送说明").fill("房屋十一月交付。");
            window.press("下一步：核对");
            window.press("转送 条例第二十二条");
            window.open(matter + "/1/triage-correction");
            window.page().getByLabel("原来写的").fill("十二月交付");
            window.page().getByLabel("应当是").fill("十月交付");
            window.page().getByLabel("更正的原因").fill("对照来信，笔误。");
            window.press("下一步：核对");
            assertThat(window.page().locator("#was-error")).containsText("没有这句话");
            window.look("45-correct-errors");
            window.page().getByLabel("原来写的").fill("十一月交付");
            window.press("下一步：核对");
            window.look("46-correct-check");
            window.press("更正 条例第二十一条");
            var told = window.page().locator(".told");
            assertThat(told).containsText("房屋十一月交付。");
            assertThat(told.locator(".corrected")).containsText("“十一月交付”应当是“十月交付”");
            window.look("47-corrected");
        }
    }

    @Test
    void theRegistrationIsCorrectedAndTheListShowsIt(Browser browser) {
        var matter = "/matters/" + letters.leak().matter();
        try (var window = browser.wide().signIn("wang.min", Staff.PASSWORD, matter)) {
            window.page()
                    .getByRole(AriaRole.LINK, new GetByRoleOptions().setName("更正登记 条例第二十一条"))
                    .click();
            window.look("48-registration");
            window.page().locator("#summary").fill("张桂英家渗水");
            window.page().getByLabel("更正的原因").fill("登记时听错。");
            window.press("下一步：核对");
            window.press("更正登记 条例第二十一条");
            assertThat(window.page().locator("#errors")).containsText("姓名");
            assertThat(window.page().getByLabel("更正的原因")).hasValue("登记时听错。");
            window.page().locator("#summary").fill("西墙渗水，无人维修");
            window.press("下一步：核对");
            window.look("49-registration-check");
            window.press("更正登记 条例第二十一条");
            assertThat(window.page().locator("h1")).containsText("西墙渗水，无人维修");
            assertThat(window.page().locator(".told .corrected")).containsText("原来的登记：新房渗水");
            assertThat(window.page().locator("main")).not().containsText("13800000000");
            window.look("50-registration-corrected");
        }
    }

    @Test
    void whatIsEnteredLateIsEnteredWithAReason(Browser browser) {
        var matter = "/matters/" + letters.leak(BeijingTime.now().minusDays(9)).matter();
        try (var window = browser.wide().signIn("li.hua", Staff.PASSWORD, matter + "/1/transfer")) {
            window.page()
                    .getByLabel("转送日期")
                    .fill(ChineseDate.full(BeijingTime.today().minusDays(8)));
            window.press("下一步：核对");
            window.press("转送 条例第二十二条");
            assertThat(window.page().locator("#late-error")).containsText("请填写补录理由");
            window.look("51-late-check");
            window.page().getByLabel("补录理由").fill("当时停电，纸面转送。");
            window.press("转送 条例第二十二条");
            assertThat(window.page().locator(".told")).containsText("补录理由：当时停电，纸面转送。");
            window.look("52-late-told");
        }
    }
}
