package org.huiyin.intake.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
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

/** A clerk at work, hands on the keyboard. */
@HuiyinTest
@ExtendWith(BrowserExtension.class)
class RegistrationPageTest {

    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @Autowired
    TestOwner owner;

    @BeforeAll
    static void settle(@Autowired ApplicationContext context) {
        Staff.settle(context).withAccounts("wang.min", "he.jing");
    }

    private long petitions() {
        return owner.sql()
                .sql("select count(*) from petition")
                .query(Long.class)
                .single();
    }

    private static Window clerk(Browser browser) {
        return browser.wide().signIn("wang.min", Staff.PASSWORD, "/petitions/new");
    }

    private static void reach(Page page, String id) {
        for (int steps = 0; steps < 60; steps++) {
            if (id.equals(page.evaluate("document.activeElement.id"))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError(id + " cannot be reached with the tab key");
    }

    private static void type(Page page, String id, String text) {
        reach(page, id);
        page.keyboard().insertText(text);
    }

    /** Fills in all that must be there, in the order of the page. */
    private static void letter(Page page, String name, String summary) {
        type(page, "name", name);
        type(page, "phone", "０００ 612" + (1000 + Math.floorMod(name.hashCode(), 9000)));
        type(page, "address", "城关镇试验巷1号");
        reach(page, "division");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        reach(page, "subject");
        page.keyboard().press("ArrowDown");
        type(page, "summary", summary);
        type(page, "text", "巷子里的路灯不亮。");
        type(page, "demands", "修亮路灯\n说明归谁管");
    }

    @Test
    void aLetterIsRegisteredByKeyboardAloneAndTheNextOneBegins(Browser browser) {
        var before = petitions();
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
        assertThat(petitions()).isEqualTo(before + 1);
    }

    @Test
    void aLetterWithoutNameOrPhoneIsRegisteredAsAnonymous(Browser browser) {
        var before = petitions();
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
        assertThat(petitions()).isEqualTo(before + 1);
    }

    @Test
    void whatIsWrongStandsBesideItsFieldAndWhatWasTypedStays(Browser browser) {
        var before = petitions();
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
        assertThat(petitions()).isEqualTo(before);
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
        var before = petitions();
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
        assertThat(petitions()).isEqualTo(before + 1);
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

    private static void what(Page page, String summary) {
        page.locator("#division").selectOption(new SelectOption().setIndex(1));
        page.locator("#subject").selectOption(new SelectOption().setIndex(1));
        page.locator("#summary").fill(summary);
        page.locator("#text").fill("路灯不亮，晚上看不见路。");
        page.locator("#demands").fill("修亮路灯");
    }

    /** One value of the petition with that number, as the database holds it. */
    private String noted(String number, String column) {
        return String.valueOf(owner.sql()
                .sql("select " + column + "::text from petition where number = :number")
                .param("number", number)
                .query(String.class)
                .optional()
                .orElse(null));
    }

    private static void send(Page page) {
        page.locator(".send button").first().press("Enter");
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
            assertThat(noted(number, "channel")).isEqualTo("VISIT");
            assertThat(noted(number, "came")).isEqualTo("12");
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void moreThanFiveRepresentativesOfAVisitAreRefusedBesideTheField(Browser browser) {
        var before = petitions();
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
        assertThat(petitions()).isEqualTo(before + 1);
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
            assertThat(noted(page.locator("#number").textContent(), "occurred")).endsWith("09:05:00");
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
            assertThat(noted(number, "above_due")).isEqualTo("2027-01-15");
            assertThat(noted(number, "sheets")).isEqualTo("3");
            assertThat(noted(number, "confidential")).isEqualTo("true");
            assertThat(noted(number, "complained_body is not null")).isEqualTo("true");
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

    /** Registers a letter of that name and gives its number. */
    private static String registered(Window window, String name, String phone, String summary) {
        var page = window.page();
        page.navigate("/petitions/new");
        page.locator("#name").fill(name);
        page.locator("#phone").fill(phone);
        what(page, summary);
        send(page);
        assertThat(page.locator("h1")).hasText("登记回执");
        return String.valueOf(page.locator("#number").textContent());
    }

    private static void again(Page page, String name, String phone, String summary) {
        page.navigate("/petitions/new");
        page.locator("#name").fill(name);
        page.locator("#phone").fill(phone);
        what(page, summary);
        send(page);
        assertThat(page.locator("h1")).hasText("这位信访人以前的信访事项");
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
            assertThat(noted(String.valueOf(page.locator("#number").textContent()), "how"))
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
            assertThat(noted(number, "how")).isEqualTo("OPENED");
            page.navigate("/petitions?q=" + number);
            assertThat(page.locator("aside")).containsText("村口的桥坏了");
        }
    }

    @Test
    void aNamesakeIsRegisteredAsNewAndNothingIsLookedUpForTheAnonymous(Browser browser) {
        var before = petitions();
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
        assertThat(petitions()).isEqualTo(before + 3);
        assertThat(owner.sql()
                        .sql("select count(*) from link")
                        .query(Long.class)
                        .single())
                .isLessThanOrEqualTo(1);
    }

    @Test
    void aDraftIsKeptUnderTheOfficersKeyAndTakenUpAgain(Browser browser) {
        var before = petitions();
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
        assertThat(petitions()).isEqualTo(before + 1);
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
