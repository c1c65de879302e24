package org.huiyin.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
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

/** The ways out of triage and handling in a real browser: each page filled in, checked, sent; looked at on phone and desk. */
@HuiyinTest
@ExtendWith(BrowserExtension.class)
class WaysOutPageTest {

    private static final String SUBMIT = "送审 条例第";

    private Letters letters;

    @BeforeEach
    void settle(@Autowired ApplicationContext context) {
        Staff.settle(context).withAccounts("li.hua", "sun.jie", "guo.li", "lu.ming", "zhao.qiang");
        letters = new Letters(context);
    }

    @Test
    void anObjectionIsInsistedOnOnceAndAgreedToAnotherTime(Browser browser) {
        for (var agreed : new boolean[] {false, true}) {
            var letter = transferred(browser);
            try (var handler = at(browser, "lu.ming", letter)) {
                act(
                        handler,
                        "提出异议",
                        "40-objection",
                        Map.of("异议的理由", "房屋维修资金由县住房保障中心管理，不属于本局职权。", "职责依据", "县住建局三定方案第三条"));
                send(handler, "提出异议 条例第二十三条", "异议已提出");
            }
            try (var bureau = at(browser, "li.hua", letter)) {
                if (agreed) {
                    act(bureau, "同意退回", "42-agreement", Map.of());
                    send(bureau, "同意退回 条例第二十三条", "待甄别");
                    bureau.look("43-matter-returned");
                } else {
                    act(bureau, "不同意退回", "41-insistence", Map.of("不同意退回的理由", "保修期内由住建局负责监督维修。"));
                    send(bureau, "不同意退回 条例第二十三条", "不同意退回");
                }
            }
            if (!agreed) {
                try (var handler = at(browser, "lu.ming", letter)) {
                    act(handler, "登记争议", "44-dispute", Map.of("争议的情况", "双方对维修资金的管理职责认识不一。"));
                    send(handler, "登记争议 条例第二十四条", "期限照常计算");
                }
            }
        }
    }

    @Test
    void anotherStatutoryRouteIsToldAndEnds(Browser browser) {
        var letter = transferred(browser);
        try (var handler = at(browser, "lu.ming", letter)) {
            handler.begin("告知法定途径");
            handler.press("下一步：核对");
            assertThat(handler.page().locator("#route-error")).containsText("请选择");
            handler.look("45-route-errors");
            handler.page()
                    .getByLabel("仲裁", new GetByLabelOptions().setExact(true))
                    .check();
            fill(handler, Map.of("向哪个机关提出", "青禾县劳动人事争议仲裁委员会", "怎样提出、有什么期限", "自知道权利被侵害之日起一年内申请，不收费。"));
            handler.press("下一步：核对");
            assertThat(handler.page().locator(".official")).not().containsText("复查");
            handler.look("46-route-check");
            send(handler, "告知法定途径 条例第三十一条", "已告知法定途径");
        }
    }

    @Test
    void aDutyIsUndertakenAndItsReplySigned(Browser browser) {
        var letter = transferred(browser);
        try (var handler = at(browser, "lu.ming", letter)) {
            act(
                    handler,
                    "依法履职",
                    "47-undertaking",
                    Map.of("依照哪部法律的哪一条履职", "《建设工程质量管理条例》第四十三条", "办理期限（天）", "30", "联系电话", "0571 88123456"));
            send(handler, "依法履职 条例第三十一条", "已开始依法履职");
            act(
                    handler,
                    "出具履职答复（送审）",
                    "48-performance",
                    Map.of(
                            "核查的情况", "到现场核查，防水层不符合设计。",
                            "履职的结果", "已责令建设单位三十日内修复。",
                            "法律依据", "《建设工程质量管理条例》第四十条",
                            "救济途径", "可以自收到之日起六十日内向县人民政府申请行政复议。"));
            send(handler, SUBMIT + "三十一条", "已送审");
        }
        signed(browser, "zhao.qiang", letter);
        try (var handler = at(browser, "lu.ming", letter)) {
            handler.begin("出具履职答复");
            handler.look("49-performance-issue");
            send(handler, "出具履职答复 条例第三十一条", "履职答复书已经出具");
        }
    }

    @Test
    void anExtensionIsApprovedAndTold(Browser browser) {
        var letter = transferred(browser);
        try (var handler = at(browser, "lu.ming", letter)) {
            act(handler, "受理", "50-acceptance", Map.of("联系电话", "0571 88123456"));
            send(handler, "受理 条例第二十三条", "已受理");
            act(handler, "办理记录", "51-note", Map.of("办理记录", "到现场查看，约了鉴定机构。"));
            send(handler, "办理记录 条例第三十一条", "已记下");
            act(handler, "延长办理期限（送审）", "52-extension", Map.of("延长多少天", "30", "延长的理由", "需要委托鉴定。"));
            send(handler, SUBMIT + "三十四条", "已送审");
        }
        signed(browser, "zhao.qiang", letter);
        try (var handler = at(browser, "lu.ming", letter)) {
            handler.begin("延长办理期限");
            handler.look("53-extension-issue");
            send(handler, "延长办理期限 条例第三十四条", "办理期限已延长");
            assertThat(handler.page().locator(".hero")).containsText("剩 90 天");
        }
    }

    @Test
    void whatTheBureauAssignsDeclinesOrKeepsIsSignedFirst(Browser browser) {
        var assigned = letters.leak();
        try (var bureau = at(browser, "li.hua", assigned)) {
            act(bureau, "交办（送审）", "54-assignment", Map.of("多少天内报结", "20", "办理要求", "查清责任，限期修复，答复信访人。"));
            send(bureau, SUBMIT + "二十二条", "已送审");
        }
        signed(browser, "guo.li", assigned);
        try (var bureau = at(browser, "li.hua", assigned)) {
            bureau.begin("交办");
            bureau.look("55-assignment-issue");
            send(bureau, "交办 条例第二十二条", "已交办");
        }
        var declined = letters.leak();
        try (var bureau = at(browser, "li.hua", declined)) {
            bureau.begin("不予受理（送审）");
            assertThat(bureau.page().locator("main form")).not().containsText("走访没有到"); // it is a letter
            bureau.page().getByLabel("同一事项已经受理").check();
            fill(bureau, Map.of("理由说明", "县住建局正在办理同一事项。", "可以怎样办", "请向县住建局查询进度。"));
            bureau.look("56-refusal");
            bureau.press("下一步：核对");
            bureau.look("57-refusal-check");
            send(bureau, SUBMIT + "十九条", "已送审");
        }
        var kept = letters.leak();
        try (var bureau = at(browser, "li.hua", kept)) {
            bureau.begin("存查（送审）");
            bureau.page().getByLabel("祝贺、感谢").check();
            fill(bureau, Map.of("情况说明", "感谢信，已电话答谢。"));
            bureau.press("下一步：核对");
            bureau.look("58-filing-check");
            send(bureau, SUBMIT + "二十二条", "已送审");
        }
    }

    @Test
    void aSimpleMatterIsAnsweredAndAnotherGuided(Browser browser) {
        try (var bureau = at(browser, "li.hua", letters.leak())) {
            act(bureau, "直接答复", "59-answer", Map.of("答复", "维修资金可以在县住房保障中心二楼窗口申请，周一至周五开放。"));
            send(bureau, "直接答复 条例第二十二条", "已直接答复");
        }
        try (var bureau = at(browser, "li.hua", letters.leak())) {
            act(bureau, "引导", "60-guidance", Map.of("应当去的机关", "青禾县人民法院", "为什么", "合同纠纷由人民法院审理。", "地址", "青禾县法院路1号"));
            send(bureau, "引导 条例第二十条", "已引导");
        }
    }

    private Receipt transferred(Browser browser) {
        var letter = letters.leak();
        try (var bureau = at(browser, "li.hua", letter)) {
            bureau.begin("转送");
            bureau.press("下一步：核对");
            send(bureau, "转送 条例第二十二条", "已转送");
        }
        return letter;
    }

    private static void signed(Browser browser, String login, Receipt letter) {
        try (var head = at(browser, login, letter)) {
            head.begin("签发或退回修改");
            head.page()
                    .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("签发 条例"))
                    .click();
            assertThat(head.page().locator(".notice.done")).containsText("已签发");
        }
    }

    /** From the matter's page to the check page of an act, with a picture of both. */
    private static void act(Window window, String act, String picture, Map<String, String> fields) {
        window.begin(act);
        fill(window, fields);
        window.look(picture);
        window.press("下一步：核对");
        assertThat(window.page().locator("h1")).containsText("核对");
        window.look(picture + "-check");
    }

    private static void fill(Window window, Map<String, String> fields) {
        fields.forEach((label, value) ->
                window.page().locator("main form").getByLabel(label).fill(value));
    }

    private static void send(Window window, String button, String said) {
        window.press(button);
        assertThat(window.page().locator(".notice.done")).containsText(said);
    }

    private static Window at(Browser browser, String login, Receipt letter) {
        return browser.wide().signIn(login, Staff.PASSWORD, "/matters/" + letter.matter());
    }

    /** The act's own link: its name is followed by its article. */
}
