package org.huiyin.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.huiyin.Browser;
import org.huiyin.BrowserExtension;
import org.huiyin.HuiyinTest;
import org.huiyin.Staff;
import org.huiyin.Window;
import org.huiyin.registry.Receipt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** 分项 in a real browser: one letter about three things, each to its own recipient, and its writer follows them all. */
@HuiyinTest
@ExtendWith(BrowserExtension.class)
class SplitPageTest {

    private static final String PENSION = "我在农机站干了十一年，退休时少算了四年工龄，每月少发三百多块。";
    private static final String JUDGMENT = "去年县法院判我和邻居的宅基地官司，只听了一边的话，判得不公。";
    private static final String ROAD = "村东头的路灯坏了半年，老人夜里摔了两回。";
    private static final byte[] PHOTO = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private static final Map<String, String> SUMMARIES = new LinkedHashMap<>(Map.of(
            PENSION, "退休时少算了四年工龄",
            JUDGMENT, "不服宅基地官司的判决",
            ROAD, "村里路灯坏了半年没人修"));

    private Letters letters;

    @BeforeEach
    void settle(@Autowired ApplicationContext context) {
        Staff.settle(context).withAccounts("li.hua", "he.jing", "chen.xia", "peng.an", "lu.ming");
        letters = new Letters(context);
    }

    @Test
    void aMixedLetterIsSplitAndEachPartGoesToItsOwnRecipient(Browser browser) {
        var letter = letters.register(
                "工龄、判决和路灯三件事", PENSION + "\n" + JUDGMENT + "\n" + ROAD, List.of("补算工龄", "重新审理", "把路灯修好"));
        try (var bureau = browser.wide().signIn("li.hua", Staff.PASSWORD, "/matters/" + letter.matter())) {
            unredactedIsRefused(bureau);
            split(bureau, letter, PENSION, "补算工龄");
            assertThat(bureau.page().locator(".acts-card")).not().containsText("转送");
            split(bureau, letter, JUDGMENT, "重新审理");
            split(bureau, letter, ROAD, "把路灯修好");
            bureau.look("70-split-matter");
            bureau.begin("分项完毕");
            bureau.look("71-divided");
            bureau.press("下一步：核对");
            bureau.press("分项完毕 条例第二十二条");
            assertThat(bureau.page().locator(".notice.done")).containsText("分项完毕");
            transfer(bureau, letter, PENSION, "青禾县人力资源和社会保障局");
            transfer(bureau, letter, JUDGMENT, "中共青禾县委员会政法委员会");
            transfer(bureau, letter, ROAD, "青禾县住房和城乡建设局");
        }
        seesOnly(browser, "chen.xia", letter, PENSION);
        seesOnly(browser, "peng.an", letter, JUDGMENT);
        seesOnly(browser, "lu.ming", letter, ROAD);
        followed(browser, letter);
    }

    @Test
    void aSealedLettersPartIsAnOrdinaryOneAndNobodySeesWhereItCameFrom(Browser browser) {
        var report = "村主任把救灾的钱装进了自己口袋。";
        var letter = letters.sealed(PENSION + "\n" + report);
        try (var screener = browser.wide().signIn("he.jing", Staff.PASSWORD, "/matters/" + letter.matter())) {
            split(screener, letter, PENSION, "补算工龄");
            assertThat(screener.page().locator("aside")).containsText("已交本单位甄别");
            screener.look("77-split-sealed");
            screener.begin("分项完毕");
            screener.press("下一步：核对");
            assertThat(screener.page().locator("main")).containsText("请写明甄别的理由");
            screener.page().getByLabel("余下内容的说明").fill("经甄别，余下的话没有可查的内容。");
            screener.press("下一步：核对");
            screener.press("分项完毕 条例第二十二条");
            assertThat(screener.page().locator(".notice.done")).containsText("分项完毕");
        }
        try (var bureau = browser.wide().signIn("li.hua", Staff.PASSWORD, "/desk")) {
            Window.enter(bureau.page()
                    .getByRole(AriaRole.LINK, new GetByRoleOptions().setName(summary(PENSION)))
                    .first());
            assertThat(bureau.page().locator("main")).containsText(PENSION);
            var page = bureau.page().content();
            Assertions.assertThat(page)
                    .doesNotContain(
                            "青信密",
                            report,
                            "何静",
                            letter.number(),
                            letter.matter().toString());
            bureau.look("78-part-of-sealed");
            bureau.open("/matters/" + letter.matter());
            assertThat(bureau.page().locator("h1")).containsText("没有");
        }
    }

    private static void unredactedIsRefused(Window bureau) {
        bureau.begin("分项");
        bureau.look("72-split");
        bureau.press("分出这一项");
        assertThat(bureau.page().locator("#text-error")).containsText("一字不差");
        assertThat(bureau.page().locator("#summary-error")).containsText("请填写");
        bureau.look("73-split-errors");
    }

    private static void split(Window bureau, Receipt letter, String text, String demand) {
        bureau.open("/matters/" + letter.matter());
        bureau.begin("分项");
        var form = bureau.page().locator("main form");
        form.getByLabel("这一项的摘要").fill(summary(text));
        form.getByLabel("分类").selectOption("990000");
        form.getByLabel("这一项的内容").fill(text);
        form.getByLabel("这一项的要求").fill(demand);
        if (text.equals(ROAD)) {
            form.getByLabel("随这一项移送的附件").setInputFiles(new FilePayload("全家和路灯.png", "image/png", PHOTO));
        }
        bureau.press("分出这一项");
        assertThat(bureau.page().locator(".notice.done")).containsText("已分出一项，编号青信分〔");
    }

    private static String summary(String text) {
        return SUMMARIES.getOrDefault(text, "");
    }

    private static void transfer(Window bureau, Receipt letter, String text, String to) {
        bureau.open("/matters/" + letter.matter());
        Window.enter(bureau.page().getByRole(AriaRole.LINK, new GetByRoleOptions().setName(summary(text))));
        assertThat(bureau.page().locator("main")).containsText(text);
        assertThat(bureau.page().locator("main")).containsText("分项摘录");
        if (text.equals(ROAD)) {
            bureau.look("74-part");
        }
        bureau.begin("转送");
        var option = bureau.page()
                .getByLabel("转给哪个单位")
                .locator("option")
                .filter(new FilterOptions().setHasText(Pattern.compile(to.equals("中共青禾县委员会政法委员会") ? "政法委" : "^" + to)))
                .first()
                .getAttribute("value");
        bureau.page().getByLabel("转给哪个单位").selectOption(option);
        bureau.press("下一步：核对");
        bureau.press("转送 条例第二十二条");
        assertThat(bureau.page().locator(".notice.done")).containsText("已转送");
    }

    /** On the list, on the matter's page with its papers and its story, and by the search. */
    private static void seesOnly(Browser browser, String login, Receipt letter, String text) {
        try (var window = browser.wide().signIn(login, Staff.PASSWORD, "/petitions")) {
            var others = SUMMARIES.keySet().stream()
                    .filter(other -> !other.equals(text))
                    .toList();
            var list = window.page().locator("main").innerText();
            Assertions.assertThat(list).contains(summary(text)).doesNotContain("工龄、判决", letter.number());
            others.forEach(other -> Assertions.assertThat(list).doesNotContain(summary(other)));
            Window.enter(window.page()
                    .getByRole(AriaRole.LINK, new GetByRoleOptions().setName(summary(text)))
                    .first());
            assertThat(window.page().locator("main")).containsText(text);
            var page = window.page().content();
            Assertions.assertThat(page)
                    .doesNotContain(letter.number(), letter.matter().toString(), "工龄、判决", "全家和路灯");
            others.forEach(other -> Assertions.assertThat(page).doesNotContain(other, summary(other)));
            window.open("/petitions?q=" + letter.number());
            Assertions.assertThat(window.page().content())
                    .doesNotContain(letter.matter().toString());
            window.open("/matters/" + letter.matter());
            assertThat(window.page().locator("h1")).containsText("没有");
        }
    }

    private static void followed(Browser browser, Receipt letter) {
        try (var phone = browser.phone().open("/progress")) {
            phone.page().getByLabel("编号").fill(letter.number());
            phone.page().getByLabel("查询码").fill(letter.queryCode());
            phone.press("查进度");
            assertThat(phone.page().locator("#parts")).containsText("分开办理的 3 件事");
            SUMMARIES
                    .values()
                    .forEach(summary ->
                            assertThat(phone.page().locator("#parts")).containsText(summary));
            assertThat(phone.page().locator("#parts")).containsText("已经转到青禾县人力资源和社会保障局");
            phone.look("75-progress");
            phone.press("看这一件：退休时少算了四年工龄");
            assertThat(phone.page().locator("main")).containsText("青信分〔");
            assertThat(phone.page().locator(".route")).containsText("转给青禾县人力资源和社会保障局办理");
            assertThat(phone.page().locator("#parts")).hasCount(0);
            phone.look("76-progress-part");
        }
    }
}
