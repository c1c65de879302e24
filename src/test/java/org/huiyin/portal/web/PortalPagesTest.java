package org.huiyin.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.huiyin.HuiyinTest;
import org.huiyin.Staff;
import org.huiyin.Visitor;
import org.huiyin.api.Program;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;

/** What the portal answers, and what it does not tell. */
@HuiyinTest
class PortalPagesTest {

    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"[^\"]*\"");

    @Autowired
    Environment environment;

    @BeforeAll
    static void settle(@Autowired ApplicationContext context) {
        Staff.settle(context).withAccounts("wang.min", "li.hua", "lu.ming", "zhao.qiang", "chen.xia", "he.jing");
    }

    @Test
    void theFirstPageIsLightAndHasNoScript() {
        var visitor = Visitor.of(environment);
        var page = visitor.get("/");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("我要反映", "查进度").doesNotContain("<script");
        var style = Pattern.compile("href=\"(/style.css[^\"]*)\"").matcher(page.body());
        assertThat(style.find()).isTrue();
        var weight = page.body().getBytes(java.nio.charset.StandardCharsets.UTF_8).length
                + visitor.get(style.group(1)).body().length()
                + visitor.get("/mark.svg").body().length();
        assertThat(weight).isLessThan(200_000);
    }

    @Test
    void theFirstPageTellsWhereAndWhenToComeOrCall() {
        assertThat(Visitor.of(environment).get("/").body())
                .contains("也可以当面说、打电话、写信", "青禾县信访局", "青禾县府前街6号", "0599-5551 0012", "工作日上午8:00至12:00");
    }

    @Test
    void noPageOfThePortalStartsASessionOrBringsAScript() {
        var visitor = Visitor.of(environment);
        for (var path : new String[] {"/", "/guide", "/report", "/progress"}) {
            assertThat(visitor.get(path).body()).doesNotContain("<script", "javascript:");
        }
        assertThat(visitor.cookies()).extracting(java.net.HttpCookie::getName).containsOnly("form");
    }

    @Test
    void anUnknownNumberAndAWrongCodeGiveTheSamePageToTheByte() {
        var number = Program.of(environment).register().get("number").asString();
        var wrongCode = ask(number, "AAAAA-AAAAA");
        var unknown = ask("青信〔2026〕9876号", "AAAAA-AAAAA");
        assertThat(wrongCode.statusCode()).isEqualTo(unknown.statusCode());
        assertThat(bare(wrongCode, number)).isEqualTo(bare(unknown, "青信〔2026〕9876号"));
    }

    @Test
    void aSealedNumberIsAnsweredLikeAnUnknownOne() {
        var program = Program.of(environment);
        var letter = Program.letter("反映某单位的事").replaceFirst("\\{", "{\"sealed\":true,");
        var given = Program.json(program.post("wang.min", "/api/petitions", letter));
        var number = given.get("number").asString();
        assertThat(bare(ask(number, "AAAAA-AAAAA"), number))
                .isEqualTo(bare(ask("青信密〔2026〕9876号", "AAAAA-AAAAA"), "青信密〔2026〕9876号"));
        var own = ask(number, given.get("queryCode").asString());
        assertThat(own.body()).contains("收到并登记", "登记回执").doesNotContain("按规定应在", "转给", "评价");
    }

    @Test
    void programsAreToldNoMoreThanPeople() {
        var program = Program.of(environment);
        var number = program.register().get("number").asString();
        var wrongCode = program.post("", "/api/progress", asked(number, "AAAAA-AAAAA"));
        var unknown = program.post("", "/api/progress", asked("青信〔2026〕9875号", "AAAAA-AAAAA"));
        assertThat(wrongCode.statusCode()).isEqualTo(404).isEqualTo(unknown.statusCode());
        assertThat(wrongCode.body()).isEqualTo(unknown.body());
        assertThat(program.post("", "/api/progress", "{}").statusCode()).isEqualTo(422);
    }

    @Test
    void whoGuessesCodesIsStoppedAndToldWhenToComeAgain() {
        var given = Program.of(environment).register();
        var number = given.get("number").asString();
        for (var no = 0; no < 10; no++) {
            assertThat(ask(number, "AAAAA-AAAA" + (no + 2)).statusCode()).isEqualTo(422);
        }
        var stopped = ask(number, given.get("queryCode").asString());
        assertThat(stopped.statusCode()).isEqualTo(429);
        assertThat(stopped.body()).contains("试错的次数太多了，请在");
    }

    @Test
    void theCodeAsPeopleTypeItOpensTheWay() {
        var given = Program.of(environment).register();
        var number = given.get("number").asString().replace("〔", "(").replace("〕", ")");
        var code = given.get("queryCode")
                .asString()
                .toLowerCase(java.util.Locale.ROOT)
                .replace("-", " ");
        assertThat(ask(number, code).body()).contains("已经登记").contains("青禾县信访局").doesNotContain("周试验");
    }

    @Test
    void aReportOnAnOfficialIsSentElsewhereAndNotKept() {
        var visitor = Visitor.of(environment);
        visitor.get("/report");
        var fields = report();
        fields.put("kind", "OFFICIAL");
        fields.put("text", "某某收了钱");
        var answer = visitor.post("/report", fields);
        assertThat(answer.body()).contains("12388", "没有保存").doesNotContain("某某收了钱");
        visitor.get("/report");
        assertThat(visitor.post("/report/send", fields).body()).contains("12388");
    }

    @Test
    void whatIsWrongStandsBesideTheFieldAndWhatWasTypedStays() {
        var visitor = Visitor.of(environment);
        visitor.get("/report");
        var fields = report();
        fields.remove("name");
        var again = visitor.post("/report", fields);
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("请填写您的姓名", fields.get("text"));
    }

    @Test
    void theSameFormSentTwiceIsRegisteredOnce() {
        var visitor = Visitor.of(environment);
        visitor.get("/report");
        var fields = report();
        fields.put("request", UUID.randomUUID().toString());
        visitor.post("/report", fields);
        var first = visitor.post("/report/send", fields);
        var second = visitor.post("/report/send", fields);
        assertThat(first.statusCode()).isEqualTo(200);
        var number = Pattern.compile("<p class=\"number\">([^<]+)<").matcher(first.body());
        assertThat(number.find()).isTrue();
        assertThat(second.body()).contains(number.group(1));
    }

    @Test
    void programsRateForTheWriterOnce() {
        var program = Program.of(environment);
        var given = program.register();
        var rating = "{\"number\":\"%s\",\"code\":\"%s\",\"score\":\"DISSATISFIED\",\"remark\":\"%s\"}";
        var number = given.get("number").asString();
        var code = given.get("queryCode").asString();
        assertThat(program.post("", "/api/progress/rating", rating.formatted(number, code, "太慢"))
                        .statusCode())
                .isEqualTo(409);
        program.answer(given.get("matter").asString());
        assertThat(program.post("", "/api/progress/rating", rating.formatted(number, code, ""))
                        .statusCode())
                .isEqualTo(422);
        var rated = program.post("", "/api/progress/rating", rating.formatted(number, code, "太慢"));
        assertThat(rated.statusCode()).isEqualTo(200);
        assertThat(rated.body()).contains("您的评价已经记下");
        assertThat(program.post("", "/api/progress", asked(number, code)).body())
                .contains("您作了评价：不满意");
        assertThat(program.post("", "/api/progress/rating", rating.formatted(number, code, "太慢"))
                        .statusCode())
                .isEqualTo(409);
    }

    private HttpResponse<String> ask(String number, String code) {
        var visitor = Visitor.of(environment);
        visitor.get("/progress");
        return visitor.post("/progress", Map.of("number", number, "code", code));
    }

    private static String asked(String number, String code) {
        return "{\"number\":\"%s\",\"code\":\"%s\"}".formatted(number, code);
    }

    /** Without the form's token, which no two pages share, and what the asker himself typed. */
    private static String bare(HttpResponse<String> page, String number) {
        return FORM_TOKEN.matcher(page.body()).replaceAll("").replace(number, "");
    }

    private static Map<String, String> report() {
        return new LinkedHashMap<>(Map.of(
                "kind", "PROBLEM",
                "title", "村口的桥断了半边",
                "text", "上个月大水冲断了半边桥，孩子上学要绕五里路。",
                "demands", "修好桥",
                "division", "990101002",
                "name", "吴试验",
                "phone", "13800000002"));
    }
}
