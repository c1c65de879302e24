package org.huiyin.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.api.Program.json;

import java.util.UUID;
import org.huiyin.HuiyinTest;
import org.huiyin.Staff;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;

/** What programs may ask, with no token, with the wrong capacity, with the right one. */
@HuiyinTest
class ApiTest {

    @Autowired
    Environment environment;

    Program program;

    @BeforeAll
    static void settle(@Autowired ApplicationContext context) {
        Staff.settle(context).withAccounts("wang.min", "li.hua", "lu.ming", "zhao.qiang", "chen.xia", "he.jing");
    }

    @BeforeEach
    void begin() {
        program = Program.of(environment);
    }

    @Test
    void withoutATokenNothingOfAMatterIsAnswered() {
        var matter = program.register().get("matter").asString();
        assertThat(program.get("", "/api/worklist").statusCode()).isEqualTo(401);
        assertThat(program.get("", "/api/petitions").statusCode()).isEqualTo(401);
        assertThat(program.post("", "/api/petitions", Program.letter("路灯不亮")).statusCode())
                .isEqualTo(401);
        assertThat(program.get("", "/api/matters/" + matter).statusCode()).isEqualTo(401);
        assertThat(program.get("", "/api/matters/" + matter + "/papers/1").statusCode())
                .isEqualTo(401);
        assertThat(program.post("", "/api/matters/" + matter + "/1/transfer", "{}")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void whoDoesNotHoldTheCapacityIsTurnedAway() {
        var matter = program.register().get("matter").asString();
        assertThat(program.post("li.hua", "/api/petitions", Program.letter("路灯不亮"))
                        .statusCode())
                .isEqualTo(403);
        var act = "/api/matters/" + matter + "/1/transfer";
        assertThat(program.post("wang.min", act, "{\"body\":\"QH-ZJ\",\"note\":\"\"}")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aLetterGoesAllTheWayThroughPrograms() {
        var given = program.register();
        assertThat(given.get("number").asString()).startsWith("青信〔").endsWith("号");
        assertThat(given.get("repeated").asBoolean()).isFalse();
        var matter = given.get("matter").asString();
        assertThat(program.get("li.hua", "/api/worklist").body()).contains(matter);
        program.answer(matter);
        var whole = json(program.get("lu.ming", "/api/matters/" + matter));
        assertThat(whole.get("proceedings").get(1).get("stageTitle").asString()).isEqualTo("已答复并送达");
        assertThat(whole.get("papers")).hasSize(6);
        assertThat(whole.get("deadlines").findValuesAsString("term"))
                .contains("handling.handling", "handling.review-request");
        assertThat(whole.get("writers").get(0).get("name").asString()).doesNotContain("周试验");
        assertThat(program.get("lu.ming", "/api/worklist").body()).doesNotContain(matter);
    }

    @Test
    void thePetitionsOfAnOfficerAreListedAndFoundByNumber() {
        var number = program.register().get("number").asString();
        var query = java.net.URLEncoder.encode(number, java.nio.charset.StandardCharsets.UTF_8);
        assertThat(json(program.get("wang.min", "/api/petitions?q=" + query))
                        .get("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(json(program.get("chen.xia", "/api/petitions?q=" + query))
                        .get("total")
                        .asInt())
                .isZero();
        assertThat(program.get("wang.min", "/api/petitions?page=0").statusCode())
                .isEqualTo(422);
        assertThat(program.get("wang.min", "/api/petitions?page=x").statusCode())
                .isEqualTo(422);
        assertThat(program.get("wang.min", "/api/matters/zzzz/papers/x").statusCode())
                .isEqualTo(404);
    }

    @Test
    void theSameRequestActsOnce() {
        var letter = Program.letter("同一封信发两次");
        var first = json(program.post("wang.min", "/api/petitions", letter));
        var second = json(program.post("wang.min", "/api/petitions", letter));
        assertThat(second.get("repeated").asBoolean()).isTrue();
        assertThat(second.get("number")).isEqualTo(first.get("number"));
        var transfer = "{\"body\":\"QH-ZJ\",\"note\":\"\",\"request\":\"" + UUID.randomUUID() + "\"}";
        program.act("li.hua", first.get("matter").asString(), 1, "transfer", transfer);
        var again = program.act("li.hua", first.get("matter").asString(), 1, "transfer", transfer);
        assertThat(again.get("repeated").asBoolean()).isTrue();
        assertThat(again.get("proceedings")).hasSize(2);
    }

    @Test
    void whatTheRulesRefuseIsToldWithTheArticleAndAWayOut() {
        var matter = program.register().get("matter").asString();
        program.transfer(matter);
        var refused = program.post("lu.ming", "/api/matters/" + matter + "/2/reply", Program.opinion(false));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(json(refused).get("error").asString()).isNotBlank();
        assertThat(json(refused).get("instead").asString()).isNotBlank();
        assertThat(json(refused).get("article").asString()).contains("第三十二条");
    }

    @Test
    void whatIsNotThereAndWhatMayNotBeSeenAreAnsweredAlike() {
        var matter = program.register().get("matter").asString();
        for (var path : new String[] {"", "/papers/1"}) {
            var invisible = program.get("chen.xia", "/api/matters/" + matter + path);
            var unknown = program.get("chen.xia", "/api/matters/zzzz" + path);
            assertThat(invisible.statusCode()).isEqualTo(404).isEqualTo(unknown.statusCode());
            assertThat(json(invisible).get("error")).isEqualTo(json(unknown).get("error"));
        }
        var act = "/2/accept";
        var fields = "{\"route\":\"PETITION\",\"contact\":\"陈霞\"}";
        assertThat(program.post("chen.xia", "/api/matters/" + matter + act, fields)
                        .statusCode())
                .isEqualTo(404);
        assertThat(program.post("chen.xia", "/api/matters/zzzz" + act, fields).statusCode())
                .isEqualTo(404);
        assertThat(program.post("lu.ming", "/api/matters/" + matter + "/9/accept", fields)
                        .statusCode())
                .isEqualTo(404);
        assertThat(program.post("li.hua", "/api/matters/" + matter + "/1/nothing", "{}")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatCannotBeUsedIsToldByField() {
        var wrong = program.post("wang.min", "/api/petitions", "{\"summary\":\"\",\"text\":\"正文\"}");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(json(wrong).get("errors").propertyNames())
                .contains("channel", "division", "subject", "summary", "demands")
                .doesNotContain("text");
        var channel = program.post("wang.min", "/api/petitions", "{\"channel\":\"PIGEON\"}");
        assertThat(channel.statusCode()).isEqualTo(422);
        assertThat(json(channel).get("errors").propertyNames()).containsExactly("channel");
        assertThat(program.post("wang.min", "/api/petitions", "{").statusCode()).isEqualTo(400);
        var matter = program.register().get("matter").asString();
        var body =
                program.post("li.hua", "/api/matters/" + matter + "/1/transfer", "{\"body\":\"无此单位\",\"note\":\"\"}");
        assertThat(body.statusCode()).isEqualTo(422);
        assertThat(json(body).get("errors").get("body").asString()).contains("机构代码");
        var unknown = program.post(
                "li.hua", "/api/matters/" + matter + "/1/transfer", "{\"body\":\"QH-ZJ\",\"note\":\"\",\"more\":1}");
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(json(unknown).get("errors").propertyNames()).containsExactly("more");
        program.transfer(matter);
        var contact = program.post(
                "lu.ming", "/api/matters/" + matter + "/2/accept", "{\"route\":\"PETITION\",\"contact\":\"\"}");
        assertThat(contact.statusCode()).isEqualTo(422);
        assertThat(contact.body()).contains("请填写联系人和电话");
    }

    @Test
    void anOfficerSeesWhichActsAreOpenToHimNow() {
        var matter = program.register().get("matter").asString();
        var triage = json(program.get("li.hua", "/api/matters/" + matter))
                .get("proceedings")
                .get(0);
        assertThat(triage.get("acts").get(0).get("act").asString()).isEqualTo("transfer");
        assertThat(triage.get("acts").get(0).get("states").toString()).isEqualTo("[\"body\",\"note\",\"kind\"]");
        var clerk = json(program.get("wang.min", "/api/matters/" + matter))
                .get("proceedings")
                .get(0);
        assertThat(clerk.get("acts").valueStream().map(act -> act.get("act").asString()))
                .containsExactly("correct-registration");
    }

    @Test
    void aPaperIsAPdf() {
        var matter = program.register().get("matter").asString();
        var paper = program.get("wang.min", "/api/matters/" + matter + "/papers/1");
        assertThat(paper.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(paper.body()).startsWith("%PDF-");
        assertThat(program.get("wang.min", "/api/matters/" + matter + "/papers/99")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aSealedLetterIsGoneForTheClerkWhoTypedIt() {
        var sealed = Program.letter("反映某单位的事").replaceFirst("\\{", "{\"sealed\":true,");
        var given = json(program.post("wang.min", "/api/petitions", sealed));
        assertThat(given.get("number").asString()).contains("密");
        assertThat(program.get("wang.min", "/api/matters/" + given.get("matter").asString())
                        .statusCode())
                .isEqualTo(404);
        assertThat(program.get("he.jing", "/api/matters/" + given.get("matter").asString())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void anybodyMayAskForTheLatestRoot() {
        assertThat(program.get("", "/api/seal").statusCode()).isIn(200, 204);
    }
}
