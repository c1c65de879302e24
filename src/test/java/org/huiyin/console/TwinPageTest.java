package org.huiyin.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.huiyin.Browser;
import org.huiyin.BrowserExtension;
import org.huiyin.HuiyinTest;
import org.huiyin.Staff;
import org.huiyin.Window;
import org.huiyin.desk.BeijingTime;
import org.huiyin.desk.ChineseDate;
import org.huiyin.registry.Receipt;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** 并件, 作废 with 退回修改, and the two clocks of a letter from above: by the pages alone, looked at in both widths. */
@HuiyinTest
@ExtendWith(BrowserExtension.class)
class TwinPageTest {

    private static Letters letters;

    @BeforeAll
    static void settle(@Autowired ApplicationContext context) {
        Staff.settle(context).withAccounts("wang.min", "li.hua", "guo.li", "lu.ming", "sun.jie", "admin");
        letters = new Letters(context);
    }

    @Test
    void whatWasRegisteredTwiceGoesOnAsOne(Browser browser) {
        var first = letters.leak(BeijingTime.now().minusDays(3));
        var second = letters.leak(BeijingTime.now().minusDays(1));
        try (var window = at(browser, "li.hua", second)) {
            window.open("/matters/" + second.matter() + "/1/folding");
            assertThat(window.page().locator("main")).containsText(first.number());
            fill(window, "并入哪一件", second.number());
            check(window, "姓名和电话相符，或者身份证号相符");
            fill(window, "说明", "两封信说的是同一栋楼渗水。");
            window.press("下一步：核对");
            assertThat(window.page().locator("#number-error")).containsText("这就是本件");
            window.look("60-folding-errors");
            fill(window, "并入哪一件", first.number().replace("〔", "[").replace("〕", "]"));
            window.press("下一步：核对");
            window.look("61-folding-check");
            window.press("并件 条例第二十一条");
            assertThat(window.page().locator(".notice.done")).containsText("已并件");
            assertThat(window.page().locator("main")).containsText("以这件为准");
            window.look("62-folded");
            window.page()
                    .getByRole(AriaRole.LINK, new GetByRoleOptions().setName(first.number()))
                    .first()
                    .click();
            assertThat(window.page().locator("main")).containsText("同一件事又来了");
            assertThat(window.page().locator("aside")).containsText(second.number());
            assertThat(window.page().locator(".told")).containsText("已并入本件");
            window.look("63-folded-into");
            window.open("/petitions");
            window.look("64-petitions-folded");
        }
        try (var phone = browser.phone()) {
            progress(phone, second);
            assertThat(phone.page().locator("main")).containsText(second.number());
            assertThat(phone.page().locator("main")).containsText("两个编号都能查到这里");
            phone.look("65-portal-folded");
        }
        try (var clerk = browser.wide().signIn("wang.min", Staff.PASSWORD, "/matters/" + second.matter())) {
            assertThat(clerk.page().locator("main")).containsText("已经并入先前登记的同一件事");
            clerk.open("/petitions/" + second.matter() + "/slip");
            assertThat(clerk.page().locator("main")).containsText(second.number());
        }
    }

    @Test
    void aRegistrationByMistakeIsSentBackOnceAndThenVoid(Browser browser) {
        var first = letters.leak();
        var twice = letters.leak();
        try (var window = at(browser, "li.hua", twice)) {
            window.begin("作废（送审）");
            window.press("下一步：核对");
            assertThat(window.page().locator("#reason-error")).containsText("请选择");
            check(window, "同一份来件登记了两次");
            fill(window, "情况说明", "复印件又登记了一次。");
            window.press("下一步：核对");
            assertThat(window.page().locator("#number-error")).containsText("以哪一件为准");
            window.look("66-annulment-errors");
            fill(window, "以哪一件为准", first.number());
            window.press("下一步：核对");
            window.look("67-annulment-check");
            window.press("送审 条例第二十一条");
        }
        try (var head = at(browser, "guo.li", twice)) {
            head.page().locator(".acts a").first().click();
            fill(head, "退回的理由", "请写明哪一份是原件。");
            head.press("退回修改");
        }
        try (var window = at(browser, "li.hua", twice)) {
            window.begin("作废（送审）");
            assertThat(window.page().locator(".notice.soon")).containsText("请写明哪一份是原件。");
            check(window, "同一份来件登记了两次");
            fill(window, "以哪一件为准", first.number());
            fill(window, "情况说明", "原件登记为" + first.number() + "，复印件又登记了一次。");
            window.press("下一步：核对");
            window.press("送审 条例第二十一条");
        }
        try (var head = at(browser, "guo.li", twice)) {
            head.page().locator(".acts a").first().click();
            head.look("68-annulment-sign");
            head.page()
                    .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("签发"))
                    .click();
        }
        try (var window = at(browser, "li.hua", twice)) {
            window.begin("作废");
            window.press("作废 条例第二十一条");
            assertThat(window.page().locator(".notice.done")).containsText("已作废");
            assertThat(window.page().locator("main")).containsText("编号照留");
            window.look("69-annulled");
        }
        try (var phone = browser.phone()) {
            progress(phone, twice);
            assertThat(phone.page().locator("main")).containsText(twice.number());
            assertThat(phone.page().locator("main")).containsText(first.number());
        }
    }

    @Test
    void aLetterFromAboveHasTwoClocks(Browser browser) {
        var due = BeijingTime.today().plusDays(10);
        var letter = letters.fromAbove(due);
        try (var window = browser.wide().signIn("li.hua", Staff.PASSWORD, "/desk")) {
            assertThat(window.page().locator("table.work")).containsText("剩 10 天");
            window.open("/matters/" + letter.matter());
            assertThat(window.page().locator(".hero")).containsText("上级要求的办结日期");
            assertThat(window.page().locator("aside")).containsText("登记转送期限");
            window.look("70-above");
            window.begin("交办（送审）");
            assertThat(window.page().getByLabel("多少天内报结")).hasValue("5");
            assertThat(window.page().locator("main")).containsText("上级要求" + ChineseDate.full(due) + "前办结");
            window.page().getByLabel("多少天内报结").fill("11");
            fill(window, "办理要求", "查清责任，限期修复。");
            window.press("下一步：核对");
            assertThat(window.page().locator("main")).containsText("不能晚于上级要求的日期");
            window.look("71-above-assignment");
            window.open("/matters/" + letter.matter() + "/1/transfer");
            window.press("下一步：核对");
            window.press("转送 条例第二十二条");
            assertThat(window.page().locator(".hero")).containsText("上级要求的办结日期");
            window.page().keyboard().press("u");
            assertThat(window.page().getByLabel("催办的话")).hasValue("上级要求" + ChineseDate.full(due) + "前办结，请抓紧办理，及时报送结果。");
            window.open("/desk");
            assertThat(window.page().locator("table.work")).containsText("等办理结果");
            window.look("72-above-worklist");
        }
        var answered = letters.fromAbove(due);
        try (var window = at(browser, "li.hua", answered)) {
            window.begin("直接答复");
            fill(window, "答复", "物业下周一起维修。");
            window.press("下一步：核对");
            window.press("直接答复 条例第二十二条");
            window.begin("向上级报结");
            fill(window, "报结文号", "青信报〔2026〕8号");
            fill(window, "报结的内容", "已经答复，来信人满意。");
            window.press("下一步：核对");
            window.look("73-report-up-check");
            window.press("向上级报结 条例第二十二条");
            assertThat(window.page().locator(".notice.done")).containsText("已向上级报结");
            assertThat(window.page().locator(".told")).containsText("青信报〔2026〕8号");
            window.look("74-reported-up");
        }
    }

    @Test
    void whoSupervisesSeesWhatWasCarriedOut(Browser browser) {
        try (var window = browser.wide().signIn("wang.min", Staff.PASSWORD, "/statistics/ledger")) {
            assertThat(window.page().locator("main")).containsText("已作废的登记");
        }
        try (var window = browser.wide().signIn("sun.jie", Staff.PASSWORD, "/statistics/exports")) {
            assertThat(window.page().locator("h1")).containsText("导出记录");
            window.look("75-exports-empty");
        }
    }

    private static Window at(Browser browser, String login, Receipt receipt) {
        return browser.wide().signIn(login, Staff.PASSWORD, "/matters/" + receipt.matter());
    }

    private static void progress(Window phone, Receipt receipt) {
        phone.open("/progress");
        fill(phone, "编号", receipt.number());
        fill(phone, "查询码", receipt.queryCode());
        phone.page()
                .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("查进度"))
                .click();
    }

    private static void fill(Window window, String label, String value) {
        window.page().locator("main form").getByLabel(label).fill(value);
    }

    private static void check(Window window, String label) {
        window.page().getByLabel(label).check();
    }
}
