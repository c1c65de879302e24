package org.huiyin.intake.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.intake.web.Registering.PNG;
import static org.huiyin.intake.web.Registering.again;
import static org.huiyin.intake.web.Registering.clerk;
import static org.huiyin.intake.web.Registering.noted;
import static org.huiyin.intake.web.Registering.petitions;
import static org.huiyin.intake.web.Registering.registered;
import static org.huiyin.intake.web.Registering.send;
import static org.huiyin.intake.web.Registering.what;

import com.microsoft.playwright.options.FilePayload;
import org.huiyin.Browser;
import org.huiyin.BrowserExtension;
import org.huiyin.HuiyinTest;
import org.huiyin.Staff;
import org.huiyin.TestOwner;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Somebody who wrote before writes again; and what is half done waits as a draft. */
@HuiyinTest
@ExtendWith(BrowserExtension.class)
class RepeatPageTest {

    @Autowired
    TestOwner owner;

    @BeforeAll
    static void settle(@Autowired ApplicationContext context) {
        Staff.settle(context).withAccounts("wang.min", "he.jing");
    }

    @Test
    void aRepeatJoinsTheRunningMatterByOneKey(Browser browser) {
        try (var window = clerk(browser)) {
            var page = window.page();
            var first = registered(window, "重复甲", "01000000001", "河边的路灯不亮");
            again(page, "重复甲", "010 0000 0001", "河边的路灯还是不亮");
            assertThat(page.locator("tbody tr")).hasCount(1);
            assertThat(page.locator("tbody tr")).containsText(first);
            assertThat(page.locator("tbody tr")).containsText("待甄别");
            assertThat(page.locator("tbody tr")).containsText("姓名、电话");
            window.bothWidths("intake-earlier");
            assertThat(window.violations()).isEmpty();
            assertThat(window.scrollsSideways()).isFalse();
            page.keyboard().press("1");
            assertThat(page.locator("h1")).hasText("登记回执");
            assertThat(page.locator("#same")).containsText("与您以前反映的是同一件事（" + first + "）");
            assertThat(page.locator("#number")).not().hasText(first);
            assertThat(noted(owner, String.valueOf(page.locator("#number").textContent()), "how"))
                    .isEqualTo("JOINED");
            window.bothWidths("intake-slip-joined");
            page.navigate("/petitions?q=" + first);
            assertThat(page.locator("main")).containsText("同一件事又来了");
            assertThat(page.locator("main")).containsText("河边的路灯还是不亮");
            window.bothWidths("intake-matter-joined");
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void aRepeatCanBecomeAMatterOfItsOwnThatIsLinked(Browser browser) {
        try (var window = clerk(browser)) {
            var page = window.page();
            registered(window, "重复乙", "01000000002", "村口的桥坏了");
            again(page, "重复乙", "01000000002", "桥头的护栏也坏了");
            page.keyboard().press("l");
            assertThat(page.locator("h1")).hasText("登记回执");
            var number = String.valueOf(page.locator("#number").textContent());
            assertThat(noted(owner, number, "how")).isEqualTo("OPENED");
            page.navigate("/petitions?q=" + number);
            assertThat(page.locator("aside")).containsText("村口的桥坏了");
        }
    }

    @Test
    void aNamesakeIsRegisteredAsNewAndNothingIsLookedUpForTheAnonymous(Browser browser) {
        var before = petitions(owner);
        try (var window = clerk(browser)) {
            var page = window.page();
            registered(window, "重复丙", "01000000003", "水压太低");
            again(page, "重复丙", "01000000004", "别的地方水压也低");
            assertThat(page.locator("tbody tr")).containsText("核对过是同一人");
            page.locator("button[name=back]").press("Enter");
            assertThat(page.locator("#summary")).hasValue("别的地方水压也低");
            send(page);
            assertThat(page.locator("h1")).hasText("这位信访人以前的信访事项");
            page.keyboard().press("x");
            assertThat(page.locator("h1")).hasText("登记回执");
            page.navigate("/petitions/new");
            page.locator("#anonymous").press("Space");
            page.locator("#phone").fill("01000000003");
            what(page, "没有署名的水压信");
            send(page);
            assertThat(page.locator("h1")).hasText("登记回执");
        }
        assertThat(petitions(owner)).isEqualTo(before + 3);
        assertThat(owner.sql()
                        .sql("select count(*) from link")
                        .query(Long.class)
                        .single())
                .isLessThanOrEqualTo(1);
    }

    @Test
    void aDraftIsKeptUnderTheOfficersKeyAndTakenUpAgain(Browser browser) {
        var before = petitions(owner);
        try (var window = clerk(browser)) {
            var page = window.page();
            page.navigate("/petitions/new?channel=VISIT");
            page.locator("#name").fill("稿试验");
            page.locator("#summary").fill("存了一半的来访");
            page.keyboard().press("Control+s");
            assertThat(page.locator(".notice")).containsText("草稿已存");
            assertThat(page.locator("#name")).hasValue("稿试验");
            page.navigate("/petitions/new");
            assertThat(page.locator(".drafts")).containsText("来访：存了一半的来访");
            window.bothWidths("intake-drafts");
            assertThat(window.violations()).isEmpty();
            var kept = owner.sql()
                    .sql("select encode(sealed, 'escape') from draft")
                    .query(String.class)
                    .single();
            assertThat(kept).doesNotContain("name", "summary");
            page.locator(".drafts a").first().press("Enter");
            assertThat(page.locator("h1")).hasText("登记来访");
            assertThat(page.locator("#name")).hasValue("稿试验");
            what(page, "存了一半的来访");
            send(page);
            assertThat(page.locator("h1")).hasText("登记回执");
            page.navigate("/petitions/new");
            assertThat(page.locator(".drafts")).hasCount(0);
            assertThat(window.complaints()).isEmpty();
        }
        assertThat(petitions(owner)).isEqualTo(before + 1);
    }

    @Test
    void whatAccusesAnOfficialIsNeverKeptAsADraft(Browser browser) {
        try (var window = clerk(browser)) {
            var page = window.page();
            page.locator("#name").fill("密稿试验");
            page.keyboard().press("Control+s");
            assertThat(page.locator(".notice")).containsText("草稿已存");
            page.locator("#sealed").press("Space");
            page.locator("[data-save]").press("Enter");
            assertThat(page.locator("#sealed-error")).containsText("不存草稿");
            assertThat(page.locator("#name")).hasValue("密稿试验");
            page.navigate("/petitions/new");
            assertThat(page.locator("main")).not().containsText("还没有写摘要");
        }
    }

    @Test
    void chosenFilesStayWhileEarlierMattersAreLookedUp(Browser browser) {
        try (var window = clerk(browser)) {
            var page = window.page();
            registered(window, "附件甲", "01000000009", "井盖松了");
            page.navigate("/petitions/new");
            page.locator("#name").fill("附件甲");
            page.locator("#phone").fill("01000000009");
            what(page, "井盖还是松的");
            page.locator("#files").setInputFiles(new FilePayload("照片.png", "image/png", PNG));
            send(page);
            assertThat(page.locator("#found")).containsText("井盖松了");
            window.bothWidths("intake-found");
            page.keyboard().press("1");
            assertThat(page.locator("#same")).containsText("同一件事");
            assertThat(window.complaints()).isEmpty();
        }
        assertThat(owner.sql()
                        .sql("select count(*) from file")
                        .query(Long.class)
                        .single())
                .isOne();
    }
}
