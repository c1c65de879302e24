package org.huiyin.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.GetByLabelOptions;
import com.microsoft.playwright.options.SelectOption;
import org.huiyin.Browser;
import org.huiyin.BrowserExtension;
import org.huiyin.HuiyinTest;
import org.huiyin.Staff;
import org.huiyin.Window;
import org.huiyin.desk.BeijingTime;
import org.huiyin.desk.ChineseDate;
import org.huiyin.directory.Directories;
import org.huiyin.procedure.Capacity;
import org.huiyin.registry.Receipt;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** 拟稿、核稿、签发, each another's: where the body asks for it, sent back once and passed on once; signed by delegation. */
@HuiyinTest
@ExtendWith(BrowserExtension.class)
class CheckingPageTest {

    private static Letters letters;

    @Autowired
    private Directories directories;

    @BeforeAll
    static void settle(@Autowired ApplicationContext context) {
        Staff.settle(context).withAccounts("admin", "li.hua", "lu.ming", "shi.wen", "zhao.qiang");
        letters = new Letters(context);
    }

    @Test
    void anOpinionIsCheckedSentBackChangedPassedOnAndSignedByDelegation(Browser browser) {
        laid(browser);
        delegated(browser);
        var letter = letters.register("电梯停运三周", "三单元的电梯停了三周，老人下不了楼。", java.util.List.of("修好电梯"));
        accepted(browser, letter);
        drafted(browser, letter, "维保单位已经更换主板。");
        try (var window = at(browser, "shi.wen", "/desk")) {
            assertThat(window.page().locator("table")).containsText("核稿");
            window.follow("核稿通过");
            window.press("退回修改");
            assertThat(window.page().locator("#reason-error")).containsText("请填写退回的理由");
            window.look("103-checking");
            window.page().getByLabel("退回的理由").fill("写明哪一天恢复运行。");
            window.press("退回修改");
            window.said("已退回承办人修改");
        }
        drafted(browser, letter, "维保单位已经更换主板，十一月二十日恢复运行。");
        try (var window = at(browser, "zhao.qiang", "/desk")) {
            assertThat(window.page().locator("main")).not().containsText("电梯停运三周");
        }
        try (var window = at(browser, "shi.wen", "/desk")) {
            window.follow("核稿通过");
            window.page().getByLabel("核稿意见").fill("事实清楚。");
            window.press("核稿通过 条例第三十二条");
            window.said("核稿已通过");
        }
        try (var window = at(browser, "zhao.qiang", "/desk")) {
            assertThat(window.page().locator("table")).containsText("电梯停运三周");
        }
        try (var window = at(browser, "shi.wen", "/matters/" + letter.matter())) {
            // who checked does not sign, though she holds a post of the head's by delegation: she can only send it back
            assertThat(window.page().locator(".acts-card")).containsText("退回修改");
            assertThat(window.page().locator(".acts-card")).not().containsText("签发");
        }
        try (var window = at(browser, "lu.ming", "/matters/" + letter.matter())) {
            window.follow("签发或退回修改 条例第三十二条");
            assertThat(window.page().locator("main")).containsText("石雯");
            assertThat(window.page().locator("main")).containsText("核稿通过（事实清楚。）");
            window.press("签发 条例第三十二条");
            window.said("已签发");
            assertThat(window.page().locator("main")).containsText("陆明（受赵强授权代批），依据：青住建办〔2026〕7号");
            window.look("103-signatures");
        }
    }

    private void laid(Browser browser) {
        try (var window = at(browser, "admin", "/administration/signing")) {
            window.look("103-signing");
            window.open("/administration/signing/HANDLING.reply");
            window.page().getByLabel("单位").selectOption(new SelectOption().setLabel("青禾县住房和城乡建设局"));
            window.page().getByLabel("先核稿：核稿人通过后才到签发的人手上").check();
            window.look("103-signers");
            window.press("定下 条例第三十二条");
            window.said("签发和核稿已定下");
            assertThat(window.page().locator("table")).containsText("县住建局　负责人，先核稿");
            window.look("103-signing-laid");
        }
    }

    /** To the drafter and to the checker both: the drafter may sign, who checked may not. */
    private void delegated(Browser browser) {
        var head = directories.current().officerByLogin("zhao.qiang").orElseThrow();
        for (var deputy : java.util.List.of("陆明（lu.ming）", "石雯（shi.wen）")) {
            try (var window = at(browser, "admin", "/administration/officers/" + head.id() + "/deputy")) {
                window.page().getByLabel("县住建局 " + Capacity.HEAD.title()).check();
                window.page().getByLabel("代办人").selectOption(new SelectOption().setLabel(deputy));
                window.page().getByLabel("从哪天起").fill(today());
                window.page().getByLabel("到哪天止").fill(today());
                window.press("授权");
                assertThat(window.page().locator("#basis-error")).containsText("请写明授权的依据");
                window.page().getByLabel("授权的依据").fill("青住建办〔2026〕7号");
                window.look("103-delegation");
                window.press("授权");
                window.said("代办已记下");
            }
        }
        var deputy = directories.current().officerByLogin("lu.ming").orElseThrow();
        try (var window = at(browser, "admin", "/administration/officers/" + deputy.id())) {
            assertThat(window.page().locator("table")).containsText("受赵强授权代批，依据：青住建办〔2026〕7号");
            window.look("103-delegated");
        }
    }

    private static void accepted(Browser browser, Receipt letter) {
        try (var window = at(browser, "li.hua", "/matters/" + letter.matter())) {
            window.follow("转送 条例第二十二条");
            window.press("下一步：核对");
            window.press("转送 条例第二十二条");
            window.said("已转送");
        }
        try (var window = at(browser, "lu.ming", "/matters/" + letter.matter())) {
            window.follow("受理 条例第二十三条");
            window.page().getByLabel("联系电话").fill("0571 8812 3456");
            window.press("下一步：核对");
            window.press("受理 条例第二十三条");
            window.said("已受理");
        }
    }

    private static void drafted(Browser browser, Receipt letter, String facts) {
        try (var window = at(browser, "lu.ming", "/matters/" + letter.matter())) {
            window.follow("出具处理意见（送审） 条例第三十二条");
            window.page().getByLabel("查明的事实").fill(facts);
            window.page()
                    .locator("fieldset.answer")
                    .first()
                    .getByLabel("支持", new GetByLabelOptions().setExact(true))
                    .check();
            window.page().locator("#opinion-1").fill("已经恢复运行。");
            window.page().locator("#basis").fill("《特种设备安全法》第三十九条");
            window.press("下一步：核对");
            window.press("送审 条例第三十二条");
            window.said("已送审");
            assertThat(window.page().locator("main")).containsText("待核稿");
        }
    }

    private static Window at(Browser browser, String login, String path) {
        return browser.wide().signIn(login, Staff.PASSWORD, path);
    }

    private static String today() {
        return ChineseDate.full(BeijingTime.today());
    }
}
