package org.huiyin.desk.gate;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.huiyin.Browser;
import org.huiyin.BrowserExtension;
import org.huiyin.HuiyinTest;
import org.huiyin.Staff;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@HuiyinTest
@ExtendWith(BrowserExtension.class)
class SignInPageTest {

    @BeforeAll
    static void settle(@Autowired ApplicationContext context) {
        Staff.settle(context).withAccounts("wang.min");
    }

    @Test
    void anOfficerSignsInChangesNothingAndSignsOut(Browser browser) {
        try (var window = browser.wide()) {
            window.signIn("wang.min", Staff.PASSWORD, "/password").screenshot("desk-password-wide");
            assertThat(window.page().locator(".who")).containsText("王敏");
            assertThat(window.violations()).isEmpty();
            window.page().locator(".who button").click();
            assertThat(window.page().getByRole(AriaRole.STATUS)).containsText("您已退出登录");
            window.screenshot("desk-sign-out-wide");
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void wrongWordsAreExplainedBesideTheField(Browser browser) {
        try (var window = browser.phone()) {
            window.signIn("wang.min", "不对", "/password").screenshot("desk-sign-in-wrong-phone");
            assertThat(window.page().locator("#login-error")).containsText("登录名或密码不对");
            assertThat(window.page().locator("#login")).hasValue("wang.min");
            assertThat(window.violations()).isEmpty();
            assertThat(window.scrollsSideways()).isFalse();
        }
    }

    @Test
    void signingInWorksWithoutScript(Browser browser) {
        try (var window = browser.phoneWithoutScript()) {
            window.signIn("wang.min", Staff.PASSWORD, "/password").screenshot("desk-password-phone");
            assertThat(window.page().locator("h1")).hasText("改密码");
        }
    }

    @Test
    void theDarkConsoleCanBeRead(Browser browser) {
        try (var window = browser.dark()) {
            window.signIn("wang.min", Staff.PASSWORD, "/password").screenshot("desk-password-dark");
            window.page()
                    .getByRole(AriaRole.BUTTON, new com.microsoft.playwright.Page.GetByRoleOptions().setName("改密码"))
                    .click();
            window.screenshot("desk-password-wrong-dark");
            assertThat(window.violations()).isEmpty();
        }
    }
}
