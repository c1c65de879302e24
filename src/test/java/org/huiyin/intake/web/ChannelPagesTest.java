package org.huiyin.intake.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.intake.web.Registering.clerk;
import static org.huiyin.intake.web.Registering.noted;
import static org.huiyin.intake.web.Registering.petitions;
import static org.huiyin.intake.web.Registering.send;
import static org.huiyin.intake.web.Registering.what;

import java.util.regex.Pattern;
import org.huiyin.Browser;
import org.huiyin.BrowserExtension;
import org.huiyin.HuiyinTest;
import org.huiyin.Staff;
import org.huiyin.TestOwner;
import org.huiyin.Window;
import org.huiyin.desk.BeijingTime;
import org.huiyin.desk.ChineseDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What is asked besides of a visit, a call and a letter from above. */
@HuiyinTest
@ExtendWith(BrowserExtension.class)
class ChannelPagesTest {

    @Autowired
    TestOwner owner;

    @BeforeAll
    static void settle(@Autowired ApplicationContext context) {
        Staff.settle(context).withAccounts("wang.min", "he.jing");
    }

    @Test
    void aVisitOfSeveralIsRegisteredWithItsRepresentatives(Browser browser) {
        try (var window = clerk(browser)) {
            var page = window.page();
            page.keyboard().press("2");
            assertThat(page.locator("h1")).hasText("登记来访");
            page.locator("#name").fill("访试验");
            page.locator("details summary").first().press("Enter");
            page.locator("#role").selectOption("REPRESENTATIVE");
            page.locator("#name2").fill("伴试验");
            page.locator("#more").press("Enter");
            assertThat(page.locator("#name")).hasValue("访试验");
            page.locator("#name3").fill("代试验");
            page.locator("#role3").selectOption("AGENT");
            page.locator("#came").fill("１２");
            what(page, "试验巷住户来反映路灯");
            window.bothWidths("intake-visit");
            assertThat(window.violations()).isEmpty();
            assertThat(window.scrollsSideways()).isFalse();
            send(page);
            assertThat(page.locator("h1")).hasText("登记回执");
            var number = page.locator("#number").textContent();
            assertThat(noted(owner, number, "channel")).isEqualTo("VISIT");
            assertThat(noted(owner, number, "came")).isEqualTo("12");
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void moreThanFiveRepresentativesOfAVisitAreRefusedBesideTheField(Browser browser) {
        var before = petitions(owner);
        try (var window = clerk(browser)) {
            var page = window.page();
            page.navigate("/petitions/new?channel=VISIT");
            page.locator("#name").fill("领试验");
            page.locator("details summary").first().press("Enter");
            page.locator("#role").selectOption("REPRESENTATIVE");
            for (int row = 2; row <= 6; row++) {
                page.locator("#name" + row).fill("众试验" + row);
                page.locator("#role" + row).selectOption("REPRESENTATIVE");
                page.locator("#more").press("Enter");
            }
            what(page, "试验巷住户来反映停水");
            send(page);
            assertThat(page.locator("#role6-error")).containsText("条例第二十条");
            assertThat(page.locator("#name6")).hasValue("众试验6");
            window.bothWidths("intake-visit-wrong");
            page.locator("#role6").selectOption("WRITER");
            send(page);
            assertThat(page.locator("h1")).hasText("登记回执");
        }
        assertThat(petitions(owner)).isEqualTo(before + 1);
    }

    @Test
    void aCallIsRegisteredWithItsHour(Browser browser) {
        try (var window = clerk(browser)) {
            var page = window.page();
            page.navigate("/petitions/new?channel=CALL");
            assertThat(page.locator("#at")).hasValue(Pattern.compile("\\d+:\\d\\d"));
            page.locator("#name").fill("电试验");
            page.locator("#received").fill(ChineseDate.full(BeijingTime.today().minusDays(1)));
            page.locator("#at").fill("下午");
            what(page, "来电反映噪声");
            send(page);
            assertThat(page.locator("#at-error")).containsText("14:30");
            page.locator("#at").fill("9点05");
            window.bothWidths("intake-call");
            send(page);
            assertThat(noted(owner, page.locator("#number").textContent(), "occurred"))
                    .endsWith("09:05:00");
        }
    }

    @Test
    void whatCameFromAboveKeepsTheirNumberAndTheirDate(Browser browser) {
        try (var window = clerk(browser)) {
            var page = window.page();
            page.navigate("/petitions/new?channel=ABOVE");
            page.locator("#name").fill("办试验");
            what(page, "上级转来反映修路");
            send(page);
            assertThat(page.locator("#aboveBody-error")).containsText("来函单位");
            page.locator("#aboveBody").fill("试验市信访局");
            page.locator("#aboveNumber").fill("试访函〔2026〕7号");
            page.locator("#aboveDue").fill("2027-1-15");
            page.locator("details.card summary").press("Enter");
            page.locator("#sheets").fill("3");
            page.locator("#postmarked").fill("2026.3.1");
            page.locator("#complained").fill("青禾县住房和城乡建设局");
            page.locator("#confidential").press("Space");
            window.bothWidths("intake-above");
            assertThat(window.violations()).isEmpty();
            send(page);
            var number = page.locator("#number").textContent();
            assertThat(noted(owner, number, "above_due")).isEqualTo("2027-01-15");
            assertThat(noted(owner, number, "sheets")).isEqualTo("3");
            assertThat(noted(owner, number, "confidential")).isEqualTo("true");
            assertThat(noted(owner, number, "complained_body is not null")).isEqualTo("true");
        }
        assertThat(owner.sql()
                        .sql("select number from outside_number where kind = 'ABOVE'")
                        .query(String.class)
                        .list())
                .contains("试访函(2026)7号");
    }

    @Test
    void aFurtherWriterCanBeAddedWithoutScript(Browser browser) {
        try (var window = browser.phoneWithoutScript().signIn("wang.min", Staff.PASSWORD, "/petitions/new")) {
            var page = window.page();
            page.locator("#name").fill("无脚本");
            Window.enter(page.locator("details summary").first());
            page.locator("#name2").fill("第二人");
            Window.enter(page.locator("#more"));
            assertThat(page.locator("#name3")).isVisible();
            assertThat(page.locator("#name2")).hasValue("第二人");
            assertThat(window.scrollsSideways()).isFalse();
        }
    }
}
