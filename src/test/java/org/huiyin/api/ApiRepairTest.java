package org.huiyin.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.api.Program.json;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.huiyin.HuiyinTest;
import org.huiyin.Staff;
import org.huiyin.desk.BeijingTime;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;

/** Programs join, fold, enter late and report upward as the pages do. */
@HuiyinTest
class ApiRepairTest {

    @Autowired
    Environment environment;

    Program program;

    @BeforeAll
    static void settle(@Autowired ApplicationContext context) {
        Staff.settle(context).withAccounts("wang.min", "li.hua", "lu.ming", "zhao.qiang", "guo.li");
    }

    @BeforeEach
    void begin() {
        program = Program.of(environment);
    }

    private static String letter(String more) {
        var letter = Program.letter("路灯还是不亮");
        return letter.substring(0, letter.length() - 1) + "," + more + "}";
    }

    private HttpResponse<String> register(String more) {
        return program.post("wang.min", "/api/petitions", letter(more));
    }

    private static String field(HttpResponse<String> answer, String field) {
        assertThat(answer.statusCode()).isEqualTo(422);
        return json(answer).get("errors").get(field).asString();
    }

    @Test
    void aRepeatJoinsWhatTheSameWriterHasRunning() {
        var first = program.register();
        var matter = first.get("matter").asString();
        var joined = json(register("\"joins\":\"" + matter + "\""));
        assertThat(joined.get("joined").asBoolean()).isTrue();
        assertThat(joined.get("matter")).isEqualTo(first.get("matter"));
        assertThat(joined.get("number")).isNotEqualTo(first.get("number"));
        var whole = json(program.get("wang.min", "/api/matters/" + matter));
        assertThat(whole.get("petitions")).hasSize(2);
        assertThat(whole.get("petitions").get(1).get("number")).isEqualTo(joined.get("number"));
        assertThat(whole.get("petitions").get(1).get("joined").asBoolean()).isTrue();
        assertThat(whole.get("petitions").get(1).get("summary").asString()).isEqualTo("路灯还是不亮");
    }

    @Test
    void whatCannotBeJoinedIsAnsweredAlike() {
        var answered = program.register().get("matter").asString();
        program.answer(answered);
        var sealed = json(register("\"sealed\":true")).get("matter").asString();
        var other = json(program.post(
                        "wang.min",
                        "/api/petitions",
                        letter("\"x\":0")
                                .replace(",\"x\":0", "")
                                .replace("周试验", "吴试验")
                                .replace("13800000001", "13800000002")))
                .get("matter")
                .asString();
        var said = field(register("\"joins\":\"zzzz\""), "joins");
        for (var matter : new String[] {answered, sealed, other, "没有这个"}) {
            assertThat(field(register("\"joins\":\"" + matter + "\""), "joins")).isEqualTo(said);
        }
    }

    @Test
    void whereOnlyTheNameAgreesSomebodyMustHaveCompared() {
        var matter = program.register().get("matter").asString();
        var unsure = letter("\"joins\":\"" + matter + "\"").replace("13800000001", "13900000009");
        assertThat(field(program.post("wang.min", "/api/petitions", unsure), "compared"))
                .contains("只有姓名相符");
        var compared = unsure.substring(0, unsure.length() - 1) + ",\"compared\":true}";
        assertThat(program.post("wang.min", "/api/petitions", compared).statusCode())
                .isEqualTo(201);
    }

    @Test
    void whatIsEnteredLateIsEnteredWithAReason() {
        var received = BeijingTime.now().minusDays(9).withNano(0);
        var matter = json(register("\"occurred\":\"" + received + "\""))
                .get("matter")
                .asString();
        var transfer = "{\"body\":\"QH-ZJ\",\"note\":\"\",\"occurred\":\"" + received.plusDays(1) + "\"";
        var act = "/api/matters/" + matter + "/1/transfer";
        assertThat(field(program.post("li.hua", act, transfer + "}"), "late")).isEqualTo("请填写补录理由");
        assertThat(field(program.post("li.hua", act, transfer + ",\"late\":\"" + "长".repeat(201) + "\"}"), "late"))
                .contains("最多200字");
        assertThat(program.post("li.hua", act, transfer + ",\"late\":\"当时停电。\"}")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void whatWasRegisteredTwiceIsFoldedAndVisitsOnlyIsRefused() {
        var first = program.register();
        var second = program.register();
        var matter = second.get("matter").asString();
        var decline =
                "{\"draft\":{\"act\":\"TRIAGE.decline\",\"reason\":\"LEVEL\",\"explanation\":\"没有逐级。\",\"instead\":\"向乡镇提出。\"}}";
        var refused = program.post("li.hua", "/api/matters/" + matter + "/1/propose", decline);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(json(refused).get("error").asString()).contains("形式相符");
        var fold = "{\"twin\":\"" + first.get("matter").asString() + "\",\"known\":\"BY_NUMBER\",\"note\":\"同一件事。\"}";
        assertThat(program.post(
                                "li.hua",
                                "/api/matters/" + matter + "/1/fold",
                                fold.replace("twin\":\"", "twin\":\"zz"))
                        .statusCode())
                .isEqualTo(404);
        var folded = program.act("li.hua", matter, 1, "fold", fold);
        assertThat(folded.get("proceedings").get(0).get("stage").asString()).isEqualTo("FOLDED");
        var whole = json(program.get("wang.min", "/api/matters/" + matter));
        assertThat(whole.get("instead").get("how").asString()).isEqualTo("FOLDED");
        assertThat(whole.get("instead").get("matter")).isEqualTo(first.get("matter"));
        assertThat(whole.get("number")).isEqualTo(second.get("number"));
        var progress = program.post(
                "",
                "/api/progress",
                "{\"number\":\"" + second.get("number").asString() + "\",\"code\":\""
                        + second.get("queryCode").asString() + "\"}");
        assertThat(json(progress).get("number")).isEqualTo(second.get("number"));
        assertThat(json(progress).get("with").get("number")).isEqualTo(first.get("number"));
    }

    @Test
    void unknownNumbersWrongCodesAndSealedOnesAreAnsweredAlikeToPetitioners() {
        var plain = program.register();
        var sealed = json(register("\"sealed\":true"));
        var answers = new java.util.ArrayList<String>();
        for (var number : new String[] {
            plain.get("number").asString(),
            sealed.get("number").asString(),
            "青信〔2026〕999999号",
            UUID.randomUUID().toString()
        }) {
            var answer = program.post("", "/api/progress", "{\"number\":\"" + number + "\",\"code\":\"22222-22222\"}");
            answers.add(answer.statusCode() + answer.body());
        }
        assertThat(answers).containsOnly(answers.getFirst());
        assertThat(answers.getFirst()).startsWith("404");
    }

    @Test
    void aSuperiorsDateRunsBesideAndIsReportedUpward() {
        var due = BeijingTime.today().plusDays(12);
        var sent = letter("\"above\":{\"body\":\"抚城市信访局\",\"number\":\"抚信转〔2026〕9号\",\"due\":\"" + due + "\"}");
        assertThat(field(program.post("wang.min", "/api/petitions", sent), "above"))
                .contains("ABOVE");
        var matter = json(program.post("wang.min", "/api/petitions", sent.replace("\"LETTER\"", "\"ABOVE\"")))
                .get("matter")
                .asString();
        var whole = json(program.get("li.hua", "/api/matters/" + matter));
        assertThat(whole.get("deadlines").findValuesAsString("term")).contains("above.due", "triage.routing");
        program.act("li.hua", matter, 1, "answer", "{\"answer\":\"下周修好。\"}");
        var done = program.act("li.hua", matter, 2, "report-up", "{\"number\":\"青信报1号\",\"result\":\"已答复。\"}");
        assertThat(done.get("proceedings").get(1).get("stage").asString()).isEqualTo("REPORTED");
    }
}
