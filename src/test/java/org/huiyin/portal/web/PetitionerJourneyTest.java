package org.huiyin.portal.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Base64;
import org.huiyin.Browser;
import org.huiyin.BrowserExtension;
import org.huiyin.HuiyinTest;
import org.huiyin.Staff;
import org.huiyin.Window;
import org.huiyin.api.Program;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;

/** Somebody with a phone and without script: says what is wrong, follows it, reads the answer, rates it. */
@HuiyinTest
@ExtendWith(BrowserExtension.class)
class PetitionerJourneyTest {

    /** The smallest PNG there is. */
    private static final byte[] PHOTO = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @Autowired
    Environment environment;

    private Window judge;

    @BeforeAll
    static void settle(@Autowired ApplicationContext context) {
        Staff.settle(context).withAccounts("li.hua", "lu.ming", "zhao.qiang");
    }

    @Test
    void aPetitionIsSaidFollowedAnsweredAndRated(Browser browser) {
        try (var window = browser.phoneWithoutScript();
                var judge = browser.phone()) {
            this.judge = judge.open("/");
            reported(window);
            var number = window.page().locator(".number").innerText();
            var code = window.page().locator(".code").innerText();
            followed(window, number, code);
            var program = Program.of(environment);
            var matter = Program.json(program.get("li.hua", "/api/worklist"))
                    .valueStream()
                    .filter(work -> work.get("number").asString().equals(number))
                    .findFirst()
                    .orElseThrow()
                    .get("matter")
                    .asString();
            program.transfer(matter);
            supplemented(window, number, code);
            bureauRated(window);
            program.answerTransferred(matter);
            answered(window, number, code);
            rated(window);
            // a form sent back with its errors is told to the console too; nothing else may be
            assertThat(window.complaints()).allMatch(complaint -> complaint.contains("status of 422"));
        }
    }

    private void reported(Window window) {
        window.open("/");
        look(window, "1-home");
        link(window, "找法院、检察院");
        look(window, "2-guide");
        window.open("/");
        Window.enter(window.page().locator(".door.first"));
        window.press("下一步：看一遍");
        assertThat(window.page().locator("#name-error")).containsText("请填写您的姓名");
        look(window, "3-report-errors");
        window.page().getByLabel("有困难、有问题").press("Space");
        window.page().getByLabel("用一句话说").fill("村口的桥断了半边");
        window.page().getByLabel("事情的经过").fill("上个月大水冲断了半边桥。\n孩子上学要绕五里路。");
        window.page().getByLabel("您希望怎么解决").fill("1、修好桥\n2、修好以前有人接送孩子");
        window.page().getByLabel("在什么地方").selectOption("990101002");
        window.page().getByLabel("您的姓名").fill("吴试验");
        window.page().getByLabel("联系电话").fill("138 0000 0002");
        look(window, "4-report");
        window.press("下一步：看一遍");
        assertThat(window.page().locator("main")).containsText("修好以前有人接送孩子");
        window.press("改一改");
        assertThat(window.page().getByLabel("用一句话说")).hasValue("村口的桥断了半边");
        window.press("下一步：看一遍");
        window.page().getByLabel("照片").setInputFiles(new FilePayload("不是照片.png", "image/png", "文字".getBytes()));
        window.press("确认提交");
        assertThat(window.page().locator("#photos-error")).containsText("照片请重新选一遍");
        window.page().getByLabel("照片").setInputFiles(new FilePayload("桥.png", "image/png", PHOTO));
        look(window, "5-check");
        window.press("确认提交");
        assertThat(window.page().locator("h1")).hasText("已经登记");
        assertThat(window.page().locator("main")).containsText("收到附件 1 个");
        look(window, "6-done");
    }

    private void followed(Window window, String number, String code) {
        window.open("/progress");
        look(window, "7-ask");
        window.page().getByLabel("编号").fill(number);
        window.page().getByLabel("查询码").fill("AAAAA-AAAAA");
        window.press("查进度");
        assertThat(window.page().locator("#number-error")).containsText("对不上");
        look(window, "8-wrong");
        enter(window, number, code);
        assertThat(window.page().locator("h1")).containsText("已经登记");
        look(window, "9-progress");
    }

    private void supplemented(Window window, String number, String code) {
        enter(window, number, code);
        window.press("提交补充");
        assertThat(window.page().locator("#more-error")).containsText("请填写补充的情况");
        look(window, "9-supplement-errors");
        window.page().getByLabel("补充的情况").fill("昨天又塌了一块。");
        window.press("提交补充");
        assertThat(window.page().getByRole(AriaRole.STATUS).first()).containsText("已经交给办理的单位");
        assertThat(window.page().locator(".route")).containsText("您补充了情况");
        assertThat(window.page().getByLabel("补充的情况")).hasValue("");
        look(window, "9-supplemented");
    }

    private void answered(Window window, String number, String code) {
        enter(window, number, code);
        assertThat(window.page().locator("h1")).containsText("已经答复");
        assertThat(window.page().locator(".route")).containsText("转给青禾县住房和城乡建设局办理");
        assertThat(window.page().url()).endsWith("/progress");
        look(window, "10-answered");
        var form = window.page().locator("form[action='/progress/paper']").last();
        var fields = FormData.create();
        form.locator("input").all().forEach(field -> fields.set(field.getAttribute("name"), field.inputValue()));
        fields.set("no", form.locator("button").getAttribute("value"));
        var paper = window.page()
                .request()
                .post("/progress/paper", RequestOptions.create().setForm(fields));
        assertThat(paper.status()).isEqualTo(200);
        assertThat(paper.headers().get("content-type")).startsWith("application/pdf");
        assertThat(new String(paper.body(), 0, 5)).isEqualTo("%PDF-");
    }

    private void bureauRated(Window window) {
        var form = window.page().locator("#BUREAU-rating");
        assertThat(form).containsText("评价青禾县信访局");
        assertThat(window.page().locator("#ORGAN-rating")).hasCount(0);
        form.getByLabel("满意", new Locator.GetByLabelOptions().setExact(true)).press("Space");
        Window.enter(form.getByRole(AriaRole.BUTTON));
        assertThat(window.page().getByRole(AriaRole.STATUS).first()).containsText("评价已经记下");
        assertThat(window.page().locator(".route")).containsText("您作了评价：满意");
        assertThat(window.page().locator("#BUREAU-rating")).hasCount(0);
        look(window, "9-bureau-rated");
    }

    private void rated(Window window) {
        var form = window.page().locator("#ORGAN-rating");
        form.getByLabel("不满意", new Locator.GetByLabelOptions().setExact(true)).press("Space");
        Window.enter(form.getByRole(AriaRole.BUTTON));
        assertThat(window.page().locator("#ORGAN-remark-error")).containsText("请写明不满意的地方");
        look(window, "11-rating-errors");
        window.page().getByLabel("想说的话").fill("修得太慢");
        window.press("提交评价");
        assertThat(window.page().getByRole(AriaRole.STATUS).first()).containsText("评价已经记下");
        assertThat(window.page().locator(".route")).containsText("您作了评价：不满意");
        look(window, "12-rated");
    }

    private static void enter(Window window, String number, String code) {
        window.open("/progress");
        window.page().getByLabel("编号").fill(number);
        window.page().getByLabel("查询码").fill(code);
        window.press("查进度");
    }

    @Test
    void theLargeTypeFitsAPhone(Browser browser) {
        try (var window = browser.phoneWithoutScript();
                var judge = browser.phone()) {
            this.judge = judge.open("/");
            window.open("/");
            link(window, "长辈模式　大字");
            look(window, "13-home-large");
            window.open("/report");
            look(window, "14-report-large");
        }
    }

    private static void link(Window window, String name) {
        Window.enter(window.page()
                .getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name))
                .first());
    }

    /**
     * At both widths a picture; nothing sideways; no violation of accessibility, as the same page shows in a window that
     * can run the checker's script.
     */
    private void look(Window window, String name) {
        window.page().setViewportSize(1440, 1000);
        window.screenshot("portal-" + name + "-1440");
        window.page().setViewportSize(390, 844);
        window.screenshot("portal-" + name + "-390");
        judge.page().setContent(window.page().content());
        assertThat(judge.violations()).as(name).isEmpty();
        assertThat(judge.scrollsSideways()).as(name).isFalse();
    }
}
