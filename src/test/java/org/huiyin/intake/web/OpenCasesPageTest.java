package org.huiyin.intake.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.regex.Pattern;
import org.huiyin.Browser;
import org.huiyin.BrowserExtension;
import org.huiyin.HuiyinTest;
import org.huiyin.Staff;
import org.huiyin.TestOwner;
import org.huiyin.Window;
import org.huiyin.calendar.Calendars;
import org.huiyin.calendar.Unit;
import org.huiyin.desk.BeijingTime;
import org.huiyin.registry.MatterId;
import org.huiyin.registry.Verifier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An office comes over with forty open cases: numbers go on, the sheet walks in, and work goes on where it stood. */
@HuiyinTest
@ExtendWith(BrowserExtension.class)
class OpenCasesPageTest {

    private static final String HOME = "/administration/import";
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Pattern AGO = Pattern.compile("\\{(\\d+)}");

    @Autowired
    private TestOwner owner;

    @Autowired
    private Verifier verifier;

    @Autowired
    private Calendars calendars;

    @BeforeAll
    static void settle(@Autowired ApplicationContext context) {
        Staff.settle(context).withAccounts("admin", "li.hua", "lu.ming", "zhao.qiang");
    }

    @Test
    void fortyOpenCasesComeInAndAreWorkedOnAtOnce(Browser browser) throws IOException {
        numbersGoOn(browser);
        comeIn(browser);
        daysAreLeft(browser);
        withdrawn(browser);
        extended(browser);
        answeredAndServed(browser);
        assertThat(verifier.verify(null).findings()).isEmpty();
    }

    private void numbersGoOn(Browser browser) {
        try (var window = at(browser, "admin", "/administration/numbers")) {
            window.look("opencases-01-numbers");
            goesOn(window, "青禾县住房和城乡建设局", "信访处理意见书", "20");
            window.said("下一个编号是 青住建处〔" + year() + "〕21号");
            goesOn(window, "青禾县信访局", "信访件编号", "468");
            window.said("下一个编号是 青信〔" + year() + "〕0469号");
            window.look("opencases-02-numbers-set");
        }
    }

    private static void goesOn(Window window, String body, String series, String last) {
        window.page().getByLabel("单位").selectOption(body);
        window.page().getByLabel("编号系列").selectOption(series);
        window.page().getByLabel("原系统的最后一个号").fill(last);
        window.press("接着编");
    }

    private void comeIn(Browser browser) throws IOException {
        try (var window = at(browser, "admin", HOME)) {
            var page = window.page();
            window.look("opencases-03-import");
            page.locator("#file").setInputFiles(new FilePayload("台账.csv", "text/csv", sheet().getBytes(UTF_8)));
            page.locator("#source").fill("旧台账");
            window.press("试导入 不写入");
            var path = URI.create(page.url()).getPath();
            until(window, path, "试导入完成");
            assertThat(page.locator("main")).containsText("待转送 5、待受理 6、异议中 2、办理中 12、依法履职中 4、待送达 4、已送达 3、已办结 4");
            window.look("opencases-04-tried");
            assertThat(petitions()).isZero();
            window.press("导入 40 条");
            until(window, path, "导入完成");
            window.look("opencases-05-done");
            assertThat(petitions()).isEqualTo(40);
            assertThat(owner.sql()
                            .sql("select min(serial) from petition where year = :year")
                            .param("year", BeijingTime.today().getYear())
                            .query(Long.class)
                            .single())
                    .isEqualTo(469);
            window.open("/administration/numbers");
            goesOn(window, "青禾县信访局", "信访件编号", "500");
            assertThat(page.locator("#last-error")).containsText("不能再改起点");
        }
    }

    private void daysAreLeft(Browser browser) {
        try (var window = at(browser, "lu.ming", "/desk")) {
            assertThat(window.page().locator("main")).containsText("超期");
            assertThat(window.page().locator("main")).containsText(left(50, 60));
            window.look("opencases-06-worklist");
            window.open(path("安置房迟迟不交"));
            assertThat(window.page().locator("main")).containsText("（原系统出具）");
            assertThat(window.page().locator("main")).containsText("台账接续");
            window.look("opencases-07-replied");
            window.page().getByLabel("信访处理意见书的盖章件").click();
            assertThat(window.page().locator("main")).containsText("这里还没有扫描件");
            window.look("opencases-08-paper");
            window.page().locator("#scan").setInputFiles(new FilePayload("意见书.png", "image/png", Registering.PNG));
            window.press("存入盖章件");
            assertThat(window.page().locator("dl.facts a")).hasCount(1);
            window.open(path("安置房迟迟不交"));
            assertThat(window.page().locator("a.paper").last()).containsText("（原系统出具）");
        }
        try (var window = at(browser, "li.hua", "/desk")) {
            assertThat(window.page().locator("main")).containsText("超期");
            window.look("opencases-09-bureau");
        }
    }

    private void withdrawn(Browser browser) {
        try (var window = at(browser, "lu.ming", path("要求撤回的一件"))) {
            window.begin("信访人要求撤回");
            window.page().getByLabel("原话和方式").fill("本人来电表示不再反映。");
            window.press("下一步：核对");
            window.press("信访人要求撤回 条例第二十一条");
            window.said("已记录在案");
        }
    }

    private void extended(Browser browser) {
        try (var window = at(browser, "lu.ming", path("等着延期的一件"))) {
            assertThat(window.page().locator(".hero")).containsText(left(50, 60));
            window.begin("延长办理期限（送审）");
            window.page().getByLabel("延长多少天").fill("30");
            window.page().getByLabel("延长的理由").fill("需要等检测结果。");
            window.press("下一步：核对");
            window.press("送审 条例第三十四条");
            window.said("已送审");
        }
        signs(browser);
        try (var window = at(browser, "lu.ming", path("等着延期的一件"))) {
            window.begin("延长办理期限");
            window.press("延长办理期限 条例第三十四条");
            window.said("办理期限已延长");
            assertThat(window.page().locator(".hero")).containsText(left(50, 90));
            window.look("opencases-10-extended");
        }
    }

    private void answeredAndServed(Browser browser) {
        try (var window = at(browser, "lu.ming", path("等着答复的一件"))) {
            window.begin("出具处理意见（送审）");
            window.page().getByLabel("查明的事实").fill("已经到现场查明。");
            window.page()
                    .locator("fieldset.answer")
                    .getByLabel("支持", new Locator.GetByLabelOptions().setExact(true))
                    .check();
            window.page().locator("#opinion-1").fill("本月内办好。");
            window.page().getByLabel("法律法规政策依据").fill("《物业管理条例》第三十五条");
            window.press("下一步：核对");
            window.press("送审 条例第三十二条");
            window.said("已送审");
        }
        signs(browser);
        try (var window = at(browser, "lu.ming", path("等着答复的一件"))) {
            window.begin("出具处理意见");
            window.press("出具处理意见 条例第三十二条");
            window.said("信访处理意见书已经出具");
            assertThat(window.page().locator("main")).containsText("青住建处〔" + year() + "〕21号");
            window.begin("送达");
            window.page().getByLabel("直接送达").check();
            window.page().getByLabel("送达地点").fill("办事大厅");
            window.page().getByLabel("签收人").fill("本人");
            window.press("下一步：核对");
            window.press("送达 条例第三十五条");
            window.said("送达已记录");
            window.look("opencases-11-served");
        }
    }

    private void signs(Browser browser) {
        try (var window = at(browser, "zhao.qiang", "/desk")) {
            window.page()
                    .getByRole(
                            AriaRole.LINK, new GetByRoleOptions().setName("签发").setExact(true))
                    .first()
                    .click();
            window.page()
                    .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(Pattern.compile("^签发")))
                    .first()
                    .click();
            window.said("已签发");
        }
    }

    private static Window at(Browser browser, String login, String path) {
        return browser.wide().signIn(login, Staff.PASSWORD, path);
    }

    /** Leaves the page and comes back until it says so. */
    private static void until(Window window, String path, String said) {
        var end = Instant.now().plus(PATIENCE);
        while (!window.open(path).page().locator(".notice").last().textContent().contains(said)
                && Instant.now().isBefore(end)) {
            window.page().waitForTimeout(500);
        }
        assertThat(window.page().locator(".notice").last().textContent()).contains(said);
    }

    private String path(String summary) {
        var id = owner.sql()
                .sql("select id from matter where summary = :summary")
                .param("summary", summary)
                .query(Long.class)
                .single();
        return "/matters/" + new MatterId(id);
    }

    /** Days left of a period that began so many days ago; its last day is a working day. */
    private String left(int ago, int length) {
        var today = BeijingTime.today();
        var last = calendars
                .current()
                .count(today.minusDays(ago), length, Unit.CALENDAR)
                .last();
        return "剩 " + ChronoUnit.DAYS.between(today, last) + " 天";
    }

    private long petitions() {
        return owner.sql()
                .sql("select count(*) from petition")
                .query(Long.class)
                .single();
    }

    private static int year() {
        return BeijingTime.today().getYear();
    }

    /** The sheet with its days reckoned from today: {@code {30}} is thirty days ago, {@code {Y}} this year. */
    private static String sheet() throws IOException {
        try (var in = Objects.requireNonNull(OpenCasesPageTest.class.getResourceAsStream("/intake/open-cases.csv"))) {
            var text = new String(in.readAllBytes(), UTF_8).replace("{Y}", Integer.toString(year()));
            return AGO.matcher(text)
                    .replaceAll(days -> BeijingTime.today()
                            .minusDays(Long.parseLong(days.group(1)))
                            .toString());
        }
    }
}
