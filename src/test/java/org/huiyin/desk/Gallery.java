package org.huiyin.desk;

import static org.huiyin.desk.AccessRule.get;
import static org.huiyin.desk.AccessRule.post;
import static org.huiyin.desk.Who.ANYONE;
import static org.huiyin.desk.Who.SIGNED_IN;

import gg.jte.Content;
import gg.jte.generated.precompiled.Templates;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.database.Viewer;
import org.huiyin.procedure.Capacity;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** Pages that exist only in tests and show every component once, as rooms use them. */
@Controller
class Gallery {

    @Configuration(proxyBeanMethods = false)
    static class Doors {

        @Bean
        AccessRules galleryRules() {
            return AccessRules.of(
                    get("/desk/gallery", SIGNED_IN),
                    post("/desk/gallery", SIGNED_IN),
                    get("/desk/gallery/fault", ANYONE),
                    get("/desk/gallery/refused", ANYONE),
                    get("/desk/gallery/heads", Who.holding(Capacity.HEAD)),
                    get("/portal/gallery", ANYONE),
                    post("/portal/gallery", ANYONE),
                    post("/portal/gallery/file", ANYONE),
                    get("/api/gallery/me", SIGNED_IN),
                    get("/api/gallery/refused", ANYONE),
                    get("/api/gallery/fault", ANYONE));
        }

        @Bean
        NavEntry galleryEntry() {
            return new NavEntry(900, "样张", "/desk/gallery", java.util.Set.of(), "g");
        }

        @Bean
        NavEntry headsEntry() {
            return new NavEntry(901, "负责人样张", "/desk/gallery/heads", java.util.Set.of(Capacity.HEAD));
        }
    }

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Templates templates;
    private final Faults faults;

    Gallery(Templates templates, Faults faults) {
        this.templates = templates;
        this.faults = faults;
    }

    @GetMapping("/desk/gallery")
    View console() {
        return Page.of(templates.layoutConsole("样张", console(Typed.nothing())));
    }

    @PostMapping("/desk/gallery")
    View sent(Typed typed, SignedIn me) {
        fields(typed);
        return typed.failed()
                ? Page.again(templates.layoutConsole("样张", console(typed)))
                : Onward.to(
                        "/desk/gallery",
                        me.officer().name() + "已提交，编号 " + typed.request().isPresent());
    }

    @GetMapping("/portal/gallery")
    View portal() {
        return Page.of(templates.layoutPortal("样张", portal(Typed.nothing()), null));
    }

    @PostMapping("/portal/gallery")
    View portalSent(Typed typed) {
        fields(typed);
        return typed.failed()
                ? Page.again(templates.layoutPortal("样张", portal(typed), null))
                : Onward.to("/portal/gallery");
    }

    @PostMapping("/portal/gallery/file")
    @ResponseBody
    String file(@RequestParam MultipartFile photo) {
        return "收到 " + photo.getSize();
    }

    @GetMapping("/desk/gallery/heads")
    View heads() {
        return Page.of(templates.layoutConsole("样张", empty()));
    }

    @GetMapping({"/desk/gallery/fault", "/api/gallery/fault"})
    View fault(@RequestParam(defaultValue = "bug") String kind) {
        throw switch (kind) {
            case "conflict" -> new ConcurrencyFailureException("somebody else was quicker");
            default -> new IllegalStateException("张三 110105194912310021");
        };
    }

    @GetMapping({"/desk/gallery/refused", "/api/gallery/refused"})
    View refused(jakarta.servlet.http.HttpServletRequest request) {
        return faults.refused(
                new Refusal("现在不能提出异议", "本单位已经受理这件事。", "继续办理，或者由负责人批准后变更主办单位。", "条例第二十三条", "/desk/gallery"), request);
    }

    @GetMapping("/api/gallery/me")
    @ResponseBody
    Map<String, Object> me(SignedIn me) {
        var viewer = Viewer.current();
        return Map.of(
                "login",
                me.officer().login(),
                "source",
                me.source(),
                "tokens",
                viewer.tokens(),
                "shut",
                viewer.shutTokens());
    }

    private static void fields(Typed typed) {
        typed.line("name", "姓名", 50);
        typed.date("on", "收信日期");
        typed.optionalPhone("phone", "电话");
        typed.text("text", "反映内容", 20);
        typed.choice("how", "来件方式", Way.class);
        typed.choice("kind", "事项类别", Way.class);
    }

    enum Way {
        LETTER,
        VISIT
    }

    private Content console(Typed typed) {
        return all(
                html(
                        "<div class=\"bar\"><div><div class=\"soft\">青信〔2026〕0468号　申诉求决</div><h1>新房渗水，开发商互相推</h1></div><a class=\"btn plain\" href=\"#\">打印卷宗</a></div>"),
                html(
                        "<div class=\"counts\"><a class=\"count late\" href=\"#\"><strong>2</strong>已超期</a><a class=\"count soon\" href=\"#\"><strong>3</strong>三日内到期</a><a class=\"count\" href=\"#\"><strong>9</strong>办理中</a></div>"),
                table(),
                html("<div class=\"cols\"><div>"),
                templates.tagHero(due(28), false),
                html(
                        "<section class=\"card\"><h3>信访人的话</h3><blockquote>我们是锦绣家园三期的住户。去年十月交房，今年一下雨，顶楼和西山墙就往屋里渗水。\n请给我们一个准话：谁来修，什么时候修。</blockquote></section><section class=\"card\"><h3>这件事走到哪了</h3><ol class=\"route\">"),
                templates.tagStation(
                        "县信访局",
                        "10月12日收到来信，登记；10月14日转送县住建局",
                        "past",
                        null,
                        "停留 2 天",
                        templates.tagPaper("程序性受理告知书", "#", "10-17 签收")),
                templates.tagStation(
                        "县住房和城乡建设局", "10月20日受理", "now", "主办", "已 34 天", templates.tagPaper("实体性受理告知书", null, null)),
                templates.tagStation("答复", "出具信访处理意见书并送达", "next", null, null, null),
                html(
                        "</ol></section></div><aside><section class=\"card acts-card\"><h3>现在可以做</h3><div class=\"acts\">"),
                templates.tagAct("#", "起草处理意见", "条例第三十二条 · 须负责人签发", true, "r"),
                templates.tagAct("#", "记录调查", "谈话、现场、材料", false, null),
                html("</div></section></aside></div>"),
                templates.tagNotice("这一件含有未核实的数字。", "soon"),
                form(typed, "/desk/gallery"),
                empty(),
                templates.tagPager("#", "#", "第 31 到 60 件，共 999+ 件"));
    }

    private Content portal(Typed typed) {
        return all(
                html(
                        "<h1>您的每一件事，都会有回音</h1><p class=\"soft\">说清楚事情，拿好编号，随时来查。不用注册，不收费用。</p><div class=\"doors\"><a class=\"door first\" href=\"#\"><b>我要反映</b>写下事情，也可以拍照上传</a><a class=\"door\" href=\"#\"><b>查进度</b>凭编号和查询码</a></div>"),
                html(
                        "<section class=\"card\"><h2>先看一眼：该找谁更快</h2><ul class=\"list\"><li><span>对法院判决不服</span><a href=\"#\">找法院、检察院</a></li><li><span>都不是，或者说不准</span><a href=\"#\">就在这里反映</a></li></ul><p>您的编号 <span class=\"number\">青信〔2026〕0468号</span>，查询码 <span class=\"code\">7K3M-9QXA</span></p></section>"),
                templates.tagHero(due(2), true),
                form(typed, "/portal/gallery"));
    }

    private Content form(Typed typed, String action) {
        return all(
                templates.tagErrors(typed.errors(), true),
                templates.tagForm(
                        action,
                        all(
                                templates.tagField(
                                        typed, "name", "姓名", null, "text", false, null, "name", 6, null, false, true),
                                templates.tagField(
                                        typed,
                                        "on",
                                        "收信日期",
                                        "例如 2026年3月5日",
                                        "date",
                                        false,
                                        null,
                                        "off",
                                        6,
                                        null,
                                        false,
                                        true),
                                templates.tagField(
                                        typed, "phone", "电话", null, "phone", true, null, "tel", 6, null, false, true),
                                templates.tagField(
                                        typed,
                                        "text",
                                        "反映内容",
                                        "什么事、在哪里、什么时候、希望怎么解决",
                                        "textarea",
                                        false,
                                        null,
                                        "off",
                                        6,
                                        null,
                                        false,
                                        true),
                                templates.tagField(
                                        typed, "photo", "照片", "可以一次选几张", "file", true, null, "off", 6, "image/*", true,
                                        true),
                                templates.tagSelect(typed, "how", "来件方式", ways(), null, false, "请选择", null),
                                templates.tagRadios(
                                        typed,
                                        "kind",
                                        "事项类别",
                                        ways(),
                                        Map.of("VISIT", "本人到接待大厅"),
                                        "拿不准就选第一个",
                                        false,
                                        false,
                                        null),
                                templates.tagTick(typed, "secret", "要求保密", "不让被反映的单位知道是您"),
                                templates.tagSend("提交", "条例第二十二条", "/desk/gallery", null, null, false)),
                        false,
                        typed,
                        true));
    }

    private Content table() {
        return all(
                html("<table><thead><tr><th>期限</th><th>事项</th><th>现在要做</th></tr></thead><tbody>"),
                row(due(-3), "朝阳里小区电梯停运三个月，老人下不了楼"),
                row(due(0), "河滨路工地夜间施工，孩子睡不着"),
                row(due(42), "建议在南门口加一处红绿灯"),
                html("</tbody></table><p></p>"));
    }

    private Content row(Countdown due, String title) {
        return all(
                html("<tr><td>"),
                templates.tagDeadline(due, TODAY),
                html(
                        "</td><td><a class=\"row\" href=\"#\">" + title
                                + "</a><div class=\"sub\">青信〔2026〕0412号 · 城关镇</div></td><td data-label=\"现在要做\">出具处理意见<div class=\"sub\">条例第三十二条</div></td></tr>"));
    }

    private Content empty() {
        return templates.tagEmpty("还没有待办的件。登记一封来信，它就会出现在这里。", "/desk/gallery", "登记来信");
    }

    private static Countdown due(int left) {
        var last = TODAY.plusDays(left);
        return new Countdown(
                "办理期限",
                left,
                "天",
                last.minusDays(2),
                last,
                "10月20日受理，次日起算60日至12月19日（目标日）；12月19日、20日为周末，顺延至12月21日。依据《信访工作条例》第三十四条。");
    }

    private static Map<String, String> ways() {
        var ways = new LinkedHashMap<String, String>();
        ways.put("LETTER", "来信");
        ways.put("VISIT", "来访");
        return ways;
    }

    private static Content html(String text) {
        return out -> out.writeContent(text);
    }

    private static Content all(Content... parts) {
        return out -> List.of(parts).forEach(part -> part.writeTo(out));
    }
}
