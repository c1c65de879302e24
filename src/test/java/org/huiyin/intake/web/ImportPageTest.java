package org.huiyin.intake.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.huiyin.Browser;
import org.huiyin.BrowserExtension;
import org.huiyin.HuiyinTest;
import org.huiyin.Staff;
import org.huiyin.TestOwner;
import org.huiyin.Visitor;
import org.huiyin.Window;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;

/** An administrator takes over an older system's register and sees numbers, never a petition. */
@HuiyinTest
@ExtendWith(BrowserExtension.class)
class ImportPageTest {

    private static final String HOME = "/administration/import";
    private static final String TABLE = """
            信访件编号,信访日期,信访形式,姓名,手机,概况信息,投诉内容,热线坐席,办理阶段,现办单位
            页-1,2020/3/1,走访,张某某,01000000001,修桥,桥坏了,7,已办结,
            页-2,2026/10/9,来信,李某某,01000000002,路灯不亮,请修灯,,待转送,
            页-3,三月五日,来信,王某某,01000000003,日子写错,正文,,,
            """;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    private TestOwner owner;

    @BeforeAll
    static void settle(@Autowired ApplicationContext context) {
        Staff.settle(context).withAccounts("admin", "wang.min");
    }

    private static Window admin(Browser browser) {
        return browser.wideWithoutScript().signIn("admin", Staff.PASSWORD, HOME);
    }

    private static void choose(Page page, String name, byte[] bytes, String source) {
        page.locator("#file").setInputFiles(new FilePayload(name, "application/octet-stream", bytes));
        page.locator("#source").fill(source);
    }

    private static void send(Page page) {
        Window.enter(page.locator(".send button").first());
        page.waitForLoadState();
    }

    /** Leaves the page and comes back until it says so. */
    private static void until(Window window, String path, String said) {
        var end = Instant.now().plus(PATIENCE);
        while (!window.open(path).page().locator(".notice").last().textContent().contains(said)
                && Instant.now().isBefore(end)) {
            window.open("/administration");
            window.page().waitForTimeout(500);
        }
        assertThat(window.page().locator(".notice").last().textContent()).contains(said);
    }

    private long count(String sql) {
        return owner.sql().sql(sql).query(Long.class).single();
    }

    @Test
    void aTableIsTriedThenTakenWhileThePageIsLeftAndItsFileDoesNotStay(
            Browser browser, @Autowired Environment environment) {
        var before = count("select count(*) from petition");
        try (var window = browser.wide().signIn("admin", Staff.PASSWORD, HOME)) {
            var page = window.page();
            window.bothWidths("import-1-empty");
            assertThat(window.violations()).isEmpty();
            choose(page, "旧系统.csv", TABLE.getBytes(Charset.forName("GB18030")), "旧系统");
            send(page);
            window.bothWidths("import-2-sent");
            var path = URI.create(page.url()).getPath();
            until(window, path, "试导入完成");
            assertThat(count("select count(*) from petition")).isEqualTo(before);
            var tried = page.content();
            assertThat(tried)
                    .contains("按 GB18030 编码读取", "不导入的列：热线坐席", "来文时间（信访日期）不是")
                    .doesNotContain("张某某", "李某某", "王某某", "01000000", "路灯", "页-2", "三月五日");
            window.bothWidths("import-3-tried");
            assertThat(window.violations()).isEmpty();
            page.setViewportSize(390, 844);
            assertThat(window.scrollsSideways()).isFalse();
            assertThat(count("select count(*) from import_run where sealed is not null"))
                    .isOne();
            var sealed = owner.sql()
                    .sql("select sealed from import_run where sealed is not null")
                    .query(byte[].class)
                    .single();
            assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("01000000001");

            send(page);
            until(window, path, "导入完成");
            window.bothWidths("import-4-done");
            assertThat(count("select count(*) from petition")).isEqualTo(before + 2);
            assertThat(count("select count(*) from matter where not history and summary = '路灯不亮'"))
                    .isOne();
            assertThat(count("select count(*) from import_run where sealed is not null"))
                    .isZero();

            var visitor = Visitor.of(environment);
            visitor.signIn("admin", Staff.PASSWORD);
            var refused = visitor.get(path + "/refused");
            assertThat(refused.body()).startsWith("\uFEFF行号,理由\n4,\"来文时间（信访日期）不是");
            assertThat(visitor.get("/administration/log").body()).contains("从旧系统导入信访件，来源“旧系统”，文件 3 条");
            assertThat(visitor.get(HOME + "-mappings/0/file").body()).contains("信访件编号,编号,");

            window.open(HOME);
            choose(page, "旧系统.csv", TABLE.getBytes(UTF_8), "旧系统");
            send(page);
            var again = URI.create(page.url()).getPath();
            until(window, again, "试导入完成");
            assertThat(page.content()).doesNotContain("/start\"");
            Window.enter(page.locator("form[action$=removal] button"));
            page.waitForLoadState();
            assertThat(page.locator(".notice.done").textContent()).contains("已放弃，文件已删除");
            window.bothWidths("import-5-listed");
            assertThat(count("select count(*) from import_run where sealed is not null"))
                    .isZero();
        }
    }

    @Test
    void whatIsWrongWithTheFormStandsBesideItsFieldAndAnUnreadableFileIsTold(Browser browser) {
        try (var window = admin(browser)) {
            var page = window.page();
            choose(page, "旧.xls", new byte[] {1}, "");
            send(page);
            assertThat(page.locator("#file-error").textContent()).contains("另存为 .xlsx");
            assertThat(page.locator("#source-error").count()).isOne();
            choose(page, "旧.csv", TABLE.getBytes(UTF_8), "错");
            page.locator("#columns").setInputFiles(new FilePayload("对应.csv", "text/csv", "甲,乙\n".getBytes(UTF_8)));
            send(page);
            assertThat(page.locator("#columns-error").textContent()).contains("第一行应当是");
            window.bothWidths("import-6-wrong");
            choose(page, "坏.xlsx", "不是工作簿".getBytes(UTF_8), "坏的");
            send(page);
            until(window, URI.create(page.url()).getPath(), "文件读不了");
            assertThat(page.content()).contains("不是完整的 .xlsx 工作簿");
            window.bothWidths("import-7-unreadable");
        }
    }

    @Test
    void whoIsNoAdministratorDoesNotGetIn(@Autowired Environment environment) {
        var clerk = Visitor.of(environment);
        clerk.signIn("wang.min", Staff.PASSWORD);
        for (var path : new String[] {HOME, HOME + "-mappings", HOME + "-template", HOME + "/1", HOME + "/1/refused"}) {
            assertThat(clerk.get(path).statusCode()).as(path).isEqualTo(403);
        }
    }
}
