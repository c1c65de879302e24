package org.huiyin.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.GetByLabelOptions;
import com.microsoft.playwright.Page.LocatorOptions;
import java.util.List;
import org.huiyin.Browser;
import org.huiyin.BrowserExtension;
import org.huiyin.HuiyinTest;
import org.huiyin.Staff;
import org.huiyin.Window;
import org.huiyin.desk.BeijingTime;
import org.huiyin.desk.ChineseDate;
import org.huiyin.registry.Receipt;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** One letter from triage to service, by the forms of the console alone; each page looked at in both widths. */
@HuiyinTest
@ExtendWith(BrowserExtension.class)
class OneLetterAllTheWayTest {

    private static Letters letters;

    @BeforeAll
    static void settle(@Autowired ApplicationContext context) {
        Staff.settle(context).withAccounts("li.hua", "lu.ming", "zhao.qiang", "chen.xia");
        letters = new Letters(context);
    }

    @Test
    void aLetterIsTransferredAcceptedAnsweredSignedIssuedAndServed(Browser browser) {
        var letter = letters.leak();
        letters.register("路灯不亮三个月", "巷子里的路灯坏了三个月。", List.of("修好路灯"));
        transferred(browser, letter);
        accepted(browser, letter);
        submitted(browser, letter);
        signed(browser, letter);
        issuedAndServed(browser, letter);
        unseenByOthers(browser, letter);
    }

    private void transferred(Browser browser, Receipt letter) {
        try (var window = at(browser, "li.hua", "/desk")) {
            assertThat(window.page().locator(".count").nth(2)).containsText("2");
            look(window, "01-worklist-triage");
            window.follow("新房渗水，开发商和物业互相推");
            assertThat(window.page().locator(".hero")).containsText("登记转送期限");
            look(window, "02-matter-triage");
            window.follow("转送 条例第二十二条");
            assertThat(window.page().getByLabel("转给哪个单位")).containsText("青禾县住房和城乡建设局（建议）");
            window.page().getByLabel("转送说明").fill("属于工程质量保修，请一并听取开发商意见。");
            window.page().getByLabel("转送日期").fill("前天");
            window.press("下一步：核对");
            assertThat(window.page().locator(".error")).containsText("看不出是哪一天");
            look(window, "03-transfer-errors");
            window.page().getByLabel("转送日期").fill(today());
            window.press("下一步：核对");
            assertThat(window.page().locator(".official")).hasCount(2);
            look(window, "04-transfer-check");
            window.press("返回修改");
            assertThat(window.page().getByLabel("转送说明")).hasValue("属于工程质量保修，请一并听取开发商意见。");
            look(window, "05-transfer");
            window.press("下一步：核对");
            window.press("转送 条例第二十二条");
            window.said("已转送");
            look(window, "06-matter-transferred");
            assertPaper(window, "转送函");
        }
    }

    private void accepted(Browser browser, Receipt letter) {
        try (var window = at(browser, "lu.ming", "/desk")) {
            look(window, "07-worklist-handler");
            window.follow("新房渗水，开发商和物业互相推");
            assertThat(window.page().locator("main")).not().containsText("13800000000");
            window.press("查看联系方式");
            assertThat(window.page().locator("main")).containsText("13800000000");
            look(window, "08-writer");
            window.follow("返回");
            assertThat(window.page().locator("main")).containsText("县住建局 陆明");
            look(window, "09-matter-received");
            window.follow("受理 条例第二十三条");
            window.press("下一步：核对");
            assertThat(window.page().locator("#phone-error")).containsText("请填写联系电话");
            window.page().getByLabel("联系电话").fill("0571 8812 3456");
            look(window, "10-acceptance");
            window.press("下一步：核对");
            look(window, "11-acceptance-check");
            window.press("受理 条例第二十三条");
            window.said("已受理");
            assertThat(window.page().locator(".hero")).containsText("办理期限");
            look(window, "12-matter-accepted");
        }
    }

    private void submitted(Browser browser, Receipt letter) {
        try (var window = at(browser, "lu.ming", "/matters/" + letter.matter())) {
            window.follow("出具处理意见（送审） 条例第三十二条");
            look(window, "13-opinion");
            window.page().getByLabel("查明的事实").fill("十一月二十日到现场查验：屋面防水层老化，西山墙外保温开裂。该楼仍在保修期内。");
            window.press("下一步：核对");
            look(window, "14-opinion-errors");
            for (var no = 1; no <= 3; no++) {
                window.page()
                        .locator("fieldset.answer")
                        .nth(no - 1)
                        .getByLabel(no == 3 ? "解释说明" : "支持", new GetByLabelOptions().setExact(true))
                        .check();
                window.page()
                        .locator("#opinion-" + no)
                        .fill(no == 3 ? "损失请与开发单位协商，协商不成可以起诉。" : "由开发单位负责维修，十二月三十一日前完工。");
            }
            window.page().getByLabel("法律法规政策依据").fill("《建设工程质量管理条例》第四十条、第四十一条");
            window.press("下一步：核对");
            look(window, "15-opinion-check");
            window.press("送审 条例第三十二条");
            window.said("已送审");
            look(window, "16-matter-submitted");
            window.open("/desk");
            assertThat(window.page().locator("table")).containsText("待签发");
            look(window, "17-worklist-waiting");
        }
    }

    private void signed(Browser browser, Receipt letter) {
        try (var window = at(browser, "zhao.qiang", "/desk")) {
            assertThat(window.page().locator(".count").nth(3)).containsText("1");
            look(window, "18-worklist-head");
            window.follow("签发");
            window.press("退回修改");
            assertThat(window.page().locator("#reason-error")).containsText("请填写退回的理由");
            look(window, "19-approval");
            window.press("签发 条例第三十二条");
            window.said("已签发");
            look(window, "20-matter-signed");
        }
    }

    private void issuedAndServed(Browser browser, Receipt letter) {
        try (var window = at(browser, "lu.ming", "/desk")) {
            window.follow("出具处理意见");
            look(window, "21-reply");
            window.press("出具处理意见 条例第三十二条");
            window.said("信访处理意见书已经出具");
            look(window, "22-matter-replied");
            window.follow("送达 条例第三十五条");
            window.page().getByLabel("直接送达").check();
            window.page().getByLabel("送达地点").fill("锦绣家园物业办公室");
            window.page().getByLabel("签收人").fill("本人");
            look(window, "23-service");
            window.press("下一步：核对");
            look(window, "23-service-check");
            window.press("送达 条例第三十五条");
            window.said("送达已记录");
            assertThat(window.page().locator("main")).containsText("申请复查期限");
            look(window, "24-matter-served");
            window.open("/petitions");
            look(window, "25-petitions");
            window.open("/petitions?q=" + letter.number());
            assertThat(window.page().locator("h1")).containsText("新房渗水");
        }
    }

    private void unseenByOthers(Browser browser, Receipt letter) {
        try (var window = at(browser, "chen.xia", "/desk")) {
            look(window, "26-worklist-empty");
            window.open("/matters/" + letter.matter());
            var invisible = window.page().locator("main").innerText();
            look(window, "27-nowhere");
            window.open("/matters/zzzz");
            assertThat(window.page().locator("main")).hasText(invisible);
            window.open("/matters/没有");
            assertThat(window.page().locator("main")).hasText(invisible);
        }
    }

    private static void assertPaper(Window window, String title) {
        var paper = window.page().locator("a.paper", new LocatorOptions().setHasText(title));
        var answer = window.page()
                .request()
                .get(paper.first().evaluate("a => a.href").toString());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().get("content-type")).startsWith("application/pdf");
    }

    private static Window at(Browser browser, String login, String path) {
        return browser.wide().signIn(login, Staff.PASSWORD, path);
    }

    /** At both widths: a picture, nothing sideways, no violation of accessibility. */
    private static void look(Window window, String name) {
        window.page().setViewportSize(390, 844);
        window.screenshot(name + "-390");
        assertThat(window.violations()).as(name + " at 390").isEmpty();
        window.page().setViewportSize(1440, 1000);
        window.screenshot(name + "-1440");
        assertThat(window.violations()).as(name + " at 1440").isEmpty();
    }

    private static String today() {
        return ChineseDate.full(BeijingTime.today());
    }
}
