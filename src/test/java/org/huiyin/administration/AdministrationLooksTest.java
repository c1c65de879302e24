package org.huiyin.administration;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.huiyin.Browser;
import org.huiyin.BrowserExtension;
import org.huiyin.HuiyinTest;
import org.huiyin.Staff;
import org.huiyin.Window;
import org.huiyin.directory.Directories;
import org.huiyin.procedure.Capacity;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages of administration in both widths: nothing reaches out sideways, nothing is wrong for those who hear them. */
@HuiyinTest
@ExtendWith(BrowserExtension.class)
class AdministrationLooksTest {

    @BeforeAll
    static void settle(@Autowired ApplicationContext context) {
        Staff.settle(context).withAccounts("admin", "wang.min");
    }

    @Test
    void thePagesFitAPhoneAndADesk(Browser browser, @Autowired Directories directories) {
        var officer = directories.current().officerByLogin("lu.ming").orElseThrow();
        var path = "/administration/officers/" + officer.id();
        var post = officer.posts().stream()
                .filter(one -> one.capacity() == Capacity.HANDLING_OFFICER)
                .findFirst()
                .orElseThrow();
        var pages = List.of(
                "/administration",
                "/administration/calendar",
                "/administration/calendar/load",
                "/administration/calendar/years/2027",
                "/administration/terms",
                "/administration/terms/handling.handling",
                "/administration/officers",
                path,
                path + "/deputy",
                path + "/appointment",
                path + "/posts/" + PostKey.of(post),
                "/administration/new-officer",
                "/administration/bodies",
                "/administration/new-body",
                "/administration/bodies/" + post.body() + "/name",
                "/administration/bodies/" + post.body() + "/end",
                "/administration/bodies/" + post.body() + "/contact",
                "/administration/staff",
                "/administration/log");
        try (var window = browser.wide().signIn("admin", Staff.PASSWORD, "/administration")) {
            for (int i = 0; i < pages.size(); i++) {
                window.open(pages.get(i)).bothWidths("admin-%02d".formatted(i));
                assertThat(window.violations()).as(pages.get(i)).isEmpty();
                window.page().setViewportSize(390, 844);
                assertThat(window.scrollsSideways()).as(pages.get(i)).isFalse();
                window.page().setViewportSize(1440, 1000);
            }
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void aYearIsLoadedByTheKeyboardWithoutScript(Browser browser) {
        try (var window =
                browser.wideWithoutScript().signIn("admin", Staff.PASSWORD, "/administration/calendar/load")) {
            window.page().getByLabel("年份").fill("2028");
            window.page().getByLabel("通知文号").fill("国办发明电〔2027〕1号");
            window.page().getByLabel("或者逐行填写").fill("2028-01-01 元旦 放假\n明年春节 放假");
            send(window, "下一步：核对");
            window.bothWidths("admin-20-wrong-lines");
            window.page().getByLabel("或者逐行填写").fill("2028-01-01至2028-01-03 元旦 放假\n2028-01-08 元旦 上班");
            send(window, "下一步：核对");
            window.bothWidths("admin-21-check");
            send(window, "启用");
            assertThat(window.page().locator(".notice.done").textContent()).contains("2028年的放假安排已启用");
        }
    }

    @Test
    void whatNobodyHoldsIsSeenFirst(
            Browser browser, @Autowired JdbcClient jdbc, @Autowired ApplicationContext context) {
        new Letter(context).arrives();
        jdbc.sql("update post set until = date '2021-01-01' where capacity = 'TRIAGE_OFFICER'"
                        + " and officer = (select id from officer where login = 'li.hua')")
                .update();
        jdbc.sql("update reference_version set revision = gen_random_uuid()").update();
        context.getBean(Directories.class).refresh();
        try (var window = browser.wide().signIn("admin", Staff.PASSWORD, "/administration/staff")) {
            assertThat(window.page().locator("tbody tr").first().textContent()).contains("无人在岗");
            window.bothWidths("admin-30-vacant-staff");
            window.open("/administration").bothWidths("admin-31-vacant-home");
        }
    }

    private static void send(Window window, String title) {
        Window.enter(window.page()
                .getByRole(
                        AriaRole.BUTTON, new GetByRoleOptions().setName(title).setExact(true)));
        window.page().waitForLoadState();
    }
}
