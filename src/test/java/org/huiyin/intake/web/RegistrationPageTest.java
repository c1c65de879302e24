package org.huiyin.intake.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.intake.web.Registering.clerk;
import static org.huiyin.intake.web.Registering.letter;
import static org.huiyin.intake.web.Registering.petitions;
import static org.huiyin.intake.web.Registering.reach;
import static org.huiyin.intake.web.Registering.type;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.huiyin.Browser;
import org.huiyin.BrowserExtension;
import org.huiyin.HuiyinTest;
import org.huiyin.Staff;
import org.huiyin.TestOwner;
import org.huiyin.Window;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A clerk at work, hands on the keyboard. */
@HuiyinTest
@ExtendWith(BrowserExtension.class)
class RegistrationPageTest {

    @Autowired
    TestOwner owner;

    @BeforeAll
    static void settle(@Autowired ApplicationContext context) {
        Staff.settle(context).withAccounts("wang.min", "he.jing");
    }

    @Test
    void aLetterIsRegisteredByKeyboardAloneAndTheNextOneBegins(Browser browser) {
        var before = petitions(owner);
        try (var window = clerk(browser)) {
            var page = window.page();
            page.navigate("/petitions/new");
            assertThat(page.locator("#received")).hasValue(Pattern.compile("\\d{4}年\\d+月\\d+日"));
            letter(page, "丁试验", "试验巷路灯不亮");
            window.bothWidths("intake-letter");
            assertThat(window.violations()).isEmpty();
            for (int steps = 0; steps < 12; steps++) {
                if ((Boolean) page.evaluate("document.activeElement.matches('.send button')")) {
                    break;
                }
                page.keyboard().press("Tab");
            }
            page.keyboard().press("Enter");
            assertThat(page.locator("h1")).hasText("登记回执");
            assertThat(page.locator("#number")).hasText(Pattern.compile("青信〔\\d{4}〕\\d{4}号"));
            assertThat(page.locator("#code")).hasText(Pattern.compile("[2-9A-Z]{5}-[2-9A-Z]{5}"));
            assertThat(page.locator("main")).containsText("登记转送期限");
            window.bothWidths("intake-slip");
            assertThat(window.violations()).isEmpty();
            assertThat(window.complaints()).isEmpty();
            page.keyboard().press("n");
            assertThat(page.locator("h1")).hasText("登记来信");
            assertThat(page.locator("#name")).hasValue("");
        }
        assertThat(petitions(owner)).isEqualTo(before + 1);
    }

    @Test
    void aLetterWithoutNameOrPhoneIsRegisteredAsAnonymous(Browser browser) {
        var before = petitions(owner);
        try (var window = clerk(browser)) {
            var page = window.page();
            page.locator("#anonymous").press("Space");
            reach(page, "division");
            page.keyboard().press("ArrowDown");
            reach(page, "subject");
            page.keyboard().press("ArrowDown");
            type(page, "summary", "试验巷井盖破了");
            type(page, "text", "井盖破了一角。");
            type(page, "demands", "换井盖");
            page.locator(".send button").first().press("Enter");
            assertThat(page.locator("h1")).hasText("登记回执");
        }
        assertThat(petitions(owner)).isEqualTo(before + 1);
    }

    @Test
    void whatIsWrongStandsBesideItsFieldAndWhatWasTypedStays(Browser browser) {
        var before = petitions(owner);
        try (var window = clerk(browser)) {
            var page = window.page();
            letter(page, "何试验", "何试验家门口的路灯不亮");
            page.locator("#citizen").fill("990101195001010011");
            page.locator("#received").fill("2099年1月1日");
            page.locator("#files")
                    .setInputFiles(
                            new FilePayload("信.pdf", "application/pdf", "不是PDF".getBytes(StandardCharsets.UTF_8)));
            page.locator(".send button").first().press("Enter");
            assertThat(page.locator("#errors")).containsText("处要改，您填的内容都还在");
            assertThat(page.locator("#summary-error")).containsText("姓名");
            assertThat(page.locator("#citizen-error")).containsText("身份证");
            assertThat(page.locator("#received-error")).containsText("不能晚于今天");
            assertThat(page.locator("#files-error")).containsText("信.pdf");
            assertThat(page.locator("#name")).hasValue("何试验");
            assertThat(page.locator("#text")).hasValue("巷子里的路灯不亮。");
            assertThat(page.locator("#demands")).hasValue("修亮路灯\n说明归谁管");
            window.bothWidths("intake-letter-wrong");
            assertThat(window.violations()).isEmpty();
        }
        assertThat(petitions(owner)).isEqualTo(before);
    }

    @Test
    void chosenFilesHaveToBeChosenAgain(Browser browser) {
        try (var window = clerk(browser)) {
            var page = window.page();
            page.locator("#files")
                    .setInputFiles(new FilePayload(
                            "信.pdf", "application/pdf", "%PDF-1.7\n%âãÏÓ\n".getBytes(StandardCharsets.ISO_8859_1)));
            page.locator(".send button").first().press("Enter");
            assertThat(page.locator("#files-error")).containsText("重新选择");
        }
    }

    @Test
    void theSameFormSentTwiceRegistersOnce(Browser browser) {
        var before = petitions(owner);
        try (var window = clerk(browser)) {
            var page = window.page();
            letter(page, "重试验", "同一份表单");
            var again =
                    (String) page.evaluate("document.querySelector('main form').querySelector('[name=request]').value");
            page.locator(".send button").first().press("Enter");
            var number = page.locator("#number").textContent();
            page.navigate("/petitions/new");
            letter(page, "重试验", "同一份表单");
            page.evaluate(
                    "id => document.querySelector('main form').querySelector('[name=request]').value = id", again);
            page.locator(".send button").first().press("Enter");
            assertThat(page.locator("#number")).hasText(String.valueOf(number));
            assertThat(page.locator(".notice")).containsText("没有重复登记");
        }
        assertThat(petitions(owner)).isEqualTo(before + 1);
    }

    @Test
    void aSealedLetterIsShownOnceAndThenNoMoreToTheClerk(Browser browser) {
        try (var window = clerk(browser)) {
            var page = window.page();
            letter(page, "密试验", "反映一名干部的问题");
            page.locator("#sealed").press("Space");
            page.locator(".send button").first().press("Enter");
            assertThat(page.locator("#number")).hasText(Pattern.compile("青信密〔\\d{4}〕\\d{4}号"));
            assertThat(page.locator("#code")).hasText(Pattern.compile("[2-9A-Z]{5}-[2-9A-Z]{5}"));
            window.screenshot("intake-slip-sealed-wide");
        }
        var seen = owner.sql()
                .sql("select array_to_string(audience, ' ') from matter where sealed")
                .query(String.class)
                .single();
        assertThat(seen).contains("REPORT_SCREENER").doesNotContain("REGISTRAR");
    }

    @Test
    void whoIsNoRegistrarFindsNoSuchPage(Browser browser) {
        try (var window = browser.wide().signIn("he.jing", Staff.PASSWORD, "/petitions/new")) {
            assertThat(window.page().locator("h1")).not().hasText("登记来信");
        }
    }

    @Test
    void theFormWorksOnAPhoneWithoutScript(Browser browser) {
        try (var window = browser.phoneWithoutScript().signIn("wang.min", Staff.PASSWORD, "/petitions/new")) {
            Window.enter(window.page().locator(".send button").first());
            assertThat(window.page().locator("#name-error")).containsText("请填写来信人姓名");
            window.screenshot("intake-letter-wrong-phone");
            assertThat(window.scrollsSideways()).isFalse();
        }
    }
}
