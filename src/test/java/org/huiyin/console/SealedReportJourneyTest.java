package org.huiyin.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.huiyin.Browser;
import org.huiyin.BrowserExtension;
import org.huiyin.HuiyinTest;
import org.huiyin.Staff;
import org.huiyin.Visitor;
import org.huiyin.Window;
import org.huiyin.api.Program;
import org.huiyin.registry.Receipt;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;

/** A report on an official is found in triage, sealed, looked for everywhere, handed over and taken over: by the pages alone. */
@HuiyinTest
@ExtendWith(BrowserExtension.class)
class SealedReportJourneyTest {

    private static final String MARKER = "青龙冷库";

    private static Letters letters;

    @Autowired
    Environment environment;

    @BeforeAll
    static void settle(@Autowired ApplicationContext context) {
        Staff.settle(context)
                .withAccounts(
                        "wang.min",
                        "li.hua",
                        "sun.jie",
                        "guo.li",
                        "lu.ming",
                        "he.jing",
                        "gu.zheng",
                        "ji.cheng",
                        "shen.yi",
                        "admin");
        letters = new Letters(context);
    }

    private static Receipt report() {
        return letters.register(MARKER + "招标有人收钱", "举报某局负责人在" + MARKER + "招标中收受好处。另外，门口的路也请修一修。", List.of("请调查"));
    }

    private static void look(Window window, String name) {
        window.bothWidths(name);
        assertThat(window.violations()).as(name).isEmpty();
        assertThat(window.complaints()).as(name).isEmpty();
    }

    /** Everything an officer can open that could name it. */
    private List<String> everywhere(String login, Receipt receipt) {
        var visitor = Visitor.of(environment);
        visitor.signIn(login, Staff.PASSWORD);
        var matter = "/matters/" + receipt.matter();
        var pages = new ArrayList<String>();
        for (var path : List.of(
                "/desk",
                "/petitions",
                "/petitions?q=" + MARKER,
                "/petitions?q=" + receipt.number(),
                "/statistics/ledger",
                "/statistics/month",
                matter,
                matter + "/1/transfer",
                matter + "/1/sealing",
                matter + "/1/referral",
                matter + "/writers/1",
                matter + "/papers/1",
                "/petitions/" + receipt.matter() + "/slip")) {
            pages.add(visitor.get(path).body());
        }
        var program = Program.of(environment);
        for (var path : List.of(
                "/api/worklist", "/api/petitions", "/api/petitions?q=" + MARKER, "/api/matters/" + receipt.matter())) {
            pages.add(program.get(login, path).body());
        }
        return pages;
    }

    private int counted(String login) {
        var visitor = Visitor.of(environment);
        visitor.signIn(login, Staff.PASSWORD);
        var said = Pattern.compile("共 (\\d+) 件")
                .matcher(visitor.get("/statistics/ledger").body());
        assertThat(said.find()).isTrue();
        return Integer.parseInt(said.group(1));
    }

    @Test
    void whatIsSealedIsFoundNowhereAndGoesSealedToWhoMayTakeIt(Browser browser) {
        var receipt = report();
        var matter = "/matters/" + receipt.matter();
        letters.leak();
        assertThat(String.join("", everywhere("li.hua", receipt))).contains(MARKER);
        var before = counted("li.hua");
        try (var window = browser.wide().signIn("li.hua", Staff.PASSWORD, matter)) {
            look(window, "60-matter-before-sealing");
            window.page()
                    .getByRole(AriaRole.LINK, new GetByRoleOptions().setName("按检举控告密封 条例第三十条"))
                    .click();
            window.page().locator("#reason").fill("指名某局负责人。");
            look(window, "61-sealing");
            window.press("下一步：核对");
            look(window, "62-sealing-check");
            window.press("按检举控告密封 条例第三十条");
            assertThat(window.page().locator("h1")).containsText("已密封");
            look(window, "63-sealed");
            assertThat(window.page().locator("main")).not().containsText(MARKER);
        }
        for (var login :
                List.of("wang.min", "li.hua", "sun.jie", "guo.li", "lu.ming", "ji.cheng", "gu.zheng", "admin")) {
            for (var page : everywhere(login, receipt)) {
                assertThat(page.replace("value=\"" + MARKER + "\"", "")
                                .replace("value=\"" + receipt.number() + "\"", ""))
                        .as(login)
                        .doesNotContain(MARKER, receipt.number(), "张*英");
            }
        }
        assertThat(counted("li.hua")).isEqualTo(before - 1);
        var visitor = Visitor.of(environment);
        visitor.signIn("li.hua", Staff.PASSWORD);
        assertThat(new String(visitor.download("/statistics/ledger/sheet"), StandardCharsets.ISO_8859_1))
                .isNotEmpty();

        try (var window = browser.wide().signIn("he.jing", Staff.PASSWORD, "/desk")) {
            assertThat(window.page().locator("table.work")).containsText("检举控告（内容密封）");
            window.open(matter);
            assertThat(window.page().locator("main")).containsText(MARKER + "招标有人收钱");
            look(window, "64-screener");
            window.open(matter + "/1/referral");
            window.page()
                    .locator("#body")
                    .selectOption(
                            new com.microsoft.playwright.options.SelectOption().setLabel("中共青禾县纪律检查委员会、青禾县监察委员会"));
            window.page()
                    .locator("#reportedBody")
                    .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("青禾县住房和城乡建设局"));
            window.page().locator("#note").fill("连同信封一并送达。");
            look(window, "65-referral");
            window.press("下一步：核对");
            look(window, "66-referral-check");
            window.press("移送 条例第三十条");
            assertThat(window.page().locator(".notice.done")).containsText("已移送");
            look(window, "67-referred");
        }
        for (var login : List.of("li.hua", "lu.ming", "ji.cheng")) {
            assertThat(String.join("", everywhere(login, receipt)).replace("value=\"" + MARKER + "\"", ""))
                    .as(login)
                    .doesNotContain(MARKER);
        }
        try (var window = browser.wide().signIn("gu.zheng", Staff.PASSWORD, matter)) {
            window.page()
                    .getByRole(AriaRole.LINK, new GetByRoleOptions().setName("接收检举控告 条例第三十条"))
                    .click();
            window.page().locator("#unit").fill("信访室");
            look(window, "68-taking-over");
            window.press("下一步：核对");
            window.press("接收检举控告 条例第三十条");
            assertThat(window.page().locator(".route")).containsText("已接收");
            look(window, "69-taken-over");
        }
        var writer = Visitor.of(environment);
        writer.get("/progress");
        var told = writer.post("/progress", Map.of("number", receipt.number(), "code", receipt.queryCode()))
                .body();
        assertThat(told).contains("收到并登记", "按规定移送有权处理的机关").doesNotContain(MARKER, "纪律检查", "住房");
    }

    @Test
    void whatConcernsALawsuitIsReceivedAndTakenOverByTheCourt(Browser browser) {
        var receipt = letters.register("不服一审判决", "法院判的不对，我要说一说。", List.of("重新审理"));
        var matter = "/matters/" + receipt.matter();
        try (var window = browser.wide().signIn("li.hua", Staff.PASSWORD, matter + "/1/kind")) {
            look(window, "70-kind");
            window.press("下一步：核对");
            window.press("甄别定性 条例第二十二条");
            assertThat(window.page().locator(".of")).containsText("申诉求决");
            window.open(matter + "/1/transfer");
            window.page()
                    .locator("#body")
                    .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("青禾县人民法院（按涉诉的规定接收）"));
            look(window, "71-transfer-to-court");
            window.press("下一步：核对");
            look(window, "72-transfer-to-court-check");
            assertThat(window.page().locator("main")).containsText("按规定告知信访人");
            window.press("转送 条例第二十二条");
        }
        try (var window = browser.wide().signIn("shen.yi", Staff.PASSWORD, matter)) {
            window.page()
                    .getByRole(AriaRole.LINK, new GetByRoleOptions().setName("接收 条例第二十二条"))
                    .click();
            window.page().locator("#unit").fill("立案庭");
            look(window, "73-court");
            window.press("下一步：核对");
            window.press("接收 条例第二十二条");
            assertThat(window.page().locator(".route")).containsText("已接收");
            look(window, "74-court-taken-over");
        }
    }

    @Test
    void whatMayNotBeOpenedIsRegisteredByItsCover(Browser browser) {
        String number;
        try (var window = browser.wide().signIn("wang.min", Staff.PASSWORD, "/petitions/new")) {
            window.page()
                    .getByRole(AriaRole.LINK, new GetByRoleOptions().setName("只登记封面"))
                    .click();
            assertThat(window.page().locator("main")).containsText("不拆、不看、不问、不扫描、不摘抄");
            assertThat(window.page().locator("main textarea, main input[type=file]"))
                    .hasCount(0);
            look(window, "75-cover");
            window.press("登记封面 参照检举控告规则第十五条");
            assertThat(window.page().locator("main")).containsText("把密封的原件和编号交给检举件甄别员");
            number = window.page().locator("#number").textContent();
            assertThat(number).contains("密");
            look(window, "76-cover-slip");
        }
        try (var window = browser.wide().signIn("he.jing", Staff.PASSWORD, "/desk")) {
            window.open("/petitions?q=" + number);
            assertThat(window.page().locator(".hero")).containsText("原件移送期限");
            look(window, "77-cover-screener");
            window.page()
                    .getByRole(AriaRole.LINK, new GetByRoleOptions().setName("移送原件 参照检举控告规则第十五条"))
                    .click();
            assertThat(window.page().locator("#body option:checked")).containsText("抚城市");
            window.page().locator("#receipt").fill("机要交换回执12号");
            look(window, "78-forwarding");
            window.press("下一步：核对");
            window.press("移送原件 参照检举控告规则第十五条");
            assertThat(window.page().locator(".told")).containsText("机要交换回执12号");
            look(window, "79-forwarded");
        }
    }
}
