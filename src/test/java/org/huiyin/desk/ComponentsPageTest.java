package org.huiyin.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.huiyin.Browser;
import org.huiyin.BrowserExtension;
import org.huiyin.HuiyinTest;
import org.huiyin.Staff;
import org.huiyin.Window;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every component in a real browser, at both widths, light, dark and large. */
@HuiyinTest
@ExtendWith(BrowserExtension.class)
class ComponentsPageTest {

    @BeforeAll
    static void settle(@Autowired ApplicationContext context) {
        Staff.settle(context).withAccounts("lu.ming");
    }

    @Test
    void theConsoleIsAccessibleAtBothWidthsAndInTheDark(Browser browser) {
        try (var wide = browser.wide();
                var phone = browser.phone();
                var dark = browser.dark()) {
            look(wide, "gallery-console-wide");
            look(phone, "gallery-console-phone");
            look(dark, "gallery-console-dark");
        }
    }

    @Test
    void aFormWithErrorsNamesThemOnTopAndBesideTheFields(Browser browser) {
        try (var window = browser.wide()) {
            signedIn(window);
            window.page().getByLabel("收信日期").fill("前天");
            window.page().getByText("提交").first().click();
            window.screenshot("gallery-errors-wide");
            assertThat(window.page().locator("#on")).hasValue("前天");
            assertThat(window.page().locator("#errors")).isFocused();
            window.page().locator("#errors a").first().click();
            assertThat(window.page().locator("#name")).isFocused();
            assertThat(window.violations()).isEmpty();
            assertThat(window.complaints()).allMatch(line -> line.contains("422"));
        }
    }

    @Test
    void whatHappenedIsSaidOnceOnTheNextPage(Browser browser) {
        try (var window = browser.wideWithoutScript()) {
            signedIn(window);
            window.page().locator("#name").fill("张三");
            window.page().locator("#on").fill("２０２６年３月５日");
            window.page().locator("#text").fill("水管漏水");
            window.page().locator("#how").selectOption("LETTER");
            window.page().locator("#kind").press("Space");
            Window.enter(window.page().locator(".send button"));
            assertThat(window.page().locator(".notice.done")).hasText("陆明已提交，编号 true");
            window.open("/desk/gallery");
            assertThat(window.page().locator(".notice.done")).hasCount(0);
        }
    }

    @Test
    void keysReachWhatTheyName(Browser browser) {
        try (var window = browser.wide()) {
            signedIn(window);
            window.page().keyboard().press("?");
            assertThat(window.page().locator("#keys")).containsText("样张");
            window.screenshot("gallery-keys-wide");
            window.page().keyboard().press("Escape");
            window.page().keyboard().press("j");
            window.page().keyboard().press("j");
            assertThat(window.page().locator("a.row").nth(1)).isFocused();
            window.page().locator("#name").fill("g");
            window.page().keyboard().press("g");
            assertThat(window.page().locator("#name")).hasValue("gg");
        }
    }

    @Test
    void navigationShowsOnlyWhatTheOfficerMayOpen(Browser browser) {
        try (var window = browser.wide()) {
            signedIn(window);
            var nav = window.page().getByRole(AriaRole.NAVIGATION).first();
            assertThat(nav).containsText("样张");
            assertThat(nav).not().containsText("负责人样张");
        }
    }

    @Test
    void thePortalIsAccessibleAndLargeTypeIsLarge(Browser browser) {
        try (var phone = browser.phone();
                var wide = browser.wide()) {
            wide.open("/portal/gallery").screenshot("gallery-portal-wide");
            assertThat(wide.violations()).isEmpty();
            phone.open("/portal/gallery").screenshot("gallery-portal-phone");
            assertThat(phone.violations()).isEmpty();
            assertThat(phone.scrollsSideways()).isFalse();
            phone.page().getByText("长辈模式").click();
            phone.screenshot("gallery-portal-large");
            assertThat(phone.page().locator("main p").first()).hasCSS("font-size", "24px");
            assertThat(phone.scrollsSideways()).isFalse();
            assertThat(phone.violations()).isEmpty();
            assertThat(phone.complaints()).isEmpty();
        }
    }

    @Test
    void thePortalFormWorksWithoutScriptAndKeepsWhatWasTyped(Browser browser) {
        try (var phone = browser.phoneWithoutScript()) {
            phone.open("/portal/gallery");
            phone.page().locator("#text").fill("我家门口的路坏了三个月，一下雨就过不去人，请修一修");
            Window.enter(phone.page().locator(".send button"));
            phone.screenshot("gallery-portal-errors-phone");
            assertThat(phone.page().locator("#text")).hasValue("我家门口的路坏了三个月，一下雨就过不去人，请修一修");
            assertThat(phone.page().locator("#text-error")).containsText("最多 20 字");
        }
    }

    private static void look(Window window, String name) {
        signedIn(window).screenshot(name);
        assertThat(window.violations()).describedAs(name).isEmpty();
        assertThat(window.scrollsSideways()).describedAs(name).isFalse();
        assertThat(window.complaints()).describedAs(name).isEmpty();
    }

    private static Window signedIn(Window window) {
        return window.signIn("lu.ming", Staff.PASSWORD, "/desk/gallery");
    }
}
