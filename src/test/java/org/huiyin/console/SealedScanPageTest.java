package org.huiyin.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.huiyin.Browser;
import org.huiyin.BrowserExtension;
import org.huiyin.HuiyinTest;
import org.huiyin.Staff;
import org.huiyin.Visitor;
import org.huiyin.Window;
import org.huiyin.api.Program;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;

/** A paper taken as Word, signed and sealed outside, and its scan handed in: by the pages alone. */
@HuiyinTest
@ExtendWith(BrowserExtension.class)
class SealedScanPageTest {

    private static final byte[] SCAN = "%PDF-1.7 sealed by hand".getBytes(StandardCharsets.UTF_8);

    @Autowired
    Environment environment;

    @BeforeAll
    static void settle(@Autowired ApplicationContext context) {
        Staff.settle(context).withAccounts("wang.min", "li.hua", "lu.ming", "zhao.qiang");
    }

    @Test
    void theSealedScanIsHandedInAndTheWriterReadsIt(Browser browser) {
        var program = Program.of(environment);
        var given = program.register();
        var matter = given.get("matter").asString();
        program.answer(matter);
        try (var window = browser.wide().signIn("lu.ming", Staff.PASSWORD, "/matters/" + matter)) {
            window.bothWidths("sealed-1-matter");
            assertThat(window.violations()).isEmpty();
            var word = window.page().request().get(href(window, "信访处理意见书的 Word 文档"));
            assertThat(word.headers().get("content-type")).contains("wordprocessingml");
            window.follow("信访处理意见书的盖章件");
            window.bothWidths("sealed-2-versions");
            window.press("存入盖章件");
            assertThat(window.page().locator("#scan-error")).containsText("请选择盖章件");
            give(window, "公章.txt", "text/plain", "不是扫描件".getBytes(StandardCharsets.UTF_8));
            assertThat(window.page().locator("#scan-error")).containsText("无法办理");
            window.bothWidths("sealed-3-refused");
            give(window, "意见书盖章.pdf", "application/pdf", SCAN);
            assertThat(window.page().locator(".notice.done")).containsText("盖章件已存入");
            assertThat(window.page().locator("main")).containsText("送达，盖章件不能再换");
            window.bothWidths("sealed-4-kept");
            assertThat(window.violations()).isEmpty();
            var official = window.page().request().get(href(window, "盖章件"));
            assertThat(official.body()).isEqualTo(SCAN);
            window.open("/matters/" + matter);
            assertThat(window.page().locator("aside")).containsText("阅看文书");
            window.bothWidths("sealed-5-matter");
        }
        var writer = Visitor.of(environment);
        writer.get("/progress");
        var mine = Map.of(
                "number",
                given.get("number").asString(),
                "code",
                given.get("queryCode").asString());
        var progress = writer.post("/progress", mine).body();
        assertThat(progress).contains("青禾县住房和城乡建设局 陆明：阅看文书");
        assertThat(writer.post("/progress/paper", withPaper(mine, progress)).body())
                .isEqualTo(new String(SCAN, StandardCharsets.UTF_8));
    }

    @Test
    void whoDidNotIssueAPaperReadsItButHandsNothingIn() {
        var program = Program.of(environment);
        var matter = program.register().get("matter").asString();
        program.answer(matter);
        var triage = Visitor.of(environment);
        triage.signIn("li.hua", Staff.PASSWORD);
        assertThat(triage.get("/matters/" + matter + "/papers/5/versions").body())
                .contains("信访处理意见书", "系统排版的 PDF", "Word 文档")
                .doesNotContain("type=\"file\"");
        assertThat(triage.upload("/matters/" + matter + "/papers/5/versions", "scan", SCAN)
                        .statusCode())
                .isEqualTo(404);
        assertThat(triage.get("/matters/" + matter + "/papers/99/word").statusCode())
                .isEqualTo(404);
    }

    private static Map<String, String> withPaper(Map<String, String> mine, String progress) {
        var no = java.util.regex.Pattern.compile("name=\"no\" value=\"(\\d+)\">信访处理意见书")
                .matcher(progress);
        assertThat(no.find()).isTrue();
        var all = new java.util.HashMap<>(mine);
        all.put("no", no.group(1));
        return all;
    }

    private static void give(Window window, String name, String media, byte[] bytes) {
        window.page().locator("#scan").setInputFiles(new FilePayload(name, media, bytes));
        window.press("存入盖章件");
    }

    private static String href(Window window, String name) {
        return window.page()
                .getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name).setExact(true))
                .evaluate("a => a.href")
                .toString();
    }
}
