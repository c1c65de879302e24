package org.huiyin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huiyin.api.Program;
import org.huiyin.desk.BeijingTime;
import org.huiyin.desk.ChineseDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import tools.jackson.databind.json.JsonMapper;

/** The whole life of a petition, with mistakes on the way: nothing of a person stands in the log. */
@HuiyinTest
@ExtendWith(OutputCaptureExtension.class)
class LogsTest {

    private static final String NAME = "漆日志";
    private static final String PHONE = "00061287654";
    private static final String CITIZEN = "990101195001010011";
    private static final String PLACE = "日志巷独一份门牌";
    private static final String WORDS = "日志里不该有的话";
    private static final List<String> MARKERS = List.of(NAME, PHONE, CITIZEN, PLACE, WORDS, Staff.PASSWORD);

    @Autowired
    Environment environment;

    @Autowired
    TestOwner owner;

    @BeforeAll
    static void settle(@Autowired ApplicationContext context) {
        Staff.settle(context).withAccounts("wang.min", "li.hua", "lu.ming", "zhao.qiang");
    }

    @Test
    void holdNothingOfAPerson(CapturedOutput log) throws InterruptedException {
        var code = onPaper();
        online();
        wrong();
        for (var tries = 0; tries < 120 && waiting() > 0; tries++) {
            Thread.sleep(500); // papers are drawn by a job of its own
        }
        for (var marker : MARKERS) {
            assertThat(log.getAll()).doesNotContain(marker);
            assertThat(log.getAll()).doesNotContain(URLEncoder.encode(marker, StandardCharsets.UTF_8));
        }
        assertThat(log.getAll()).doesNotContain(code);
        assertThat(log.getAll()).as("the log was listened to").contains(" 500 GET /desk/gallery/fault");
    }

    /** From registration to the rating, through programs; the code of the one who wrote. */
    private String onPaper() {
        var program = Program.of(environment);
        var letter = Program.letter("巷子里的路灯不亮")
                .replace("周试验", NAME)
                .replace("13800000001", PHONE)
                .replace("城关镇一号", PLACE)
                .replace("老人晚上不敢出门", WORDS);
        var given = Program.json(program.post("wang.min", "/api/petitions", letter));
        var matter = given.get("matter").asString();
        program.answer(matter);
        var officer = Visitor.of(environment);
        officer.signIn("lu.ming", Staff.PASSWORD);
        officer.get("/matters/" + matter);
        officer.get("/matters/" + matter + "/writers/1");
        officer.post("/matters/" + matter + "/writers/1", Map.of("reason", WORDS));
        officer.get("/matters/" + matter + "/papers/1");
        officer.get("/petitions?q=" + encoded(NAME));
        var rating = JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "number",
                        given.get("number").asString(),
                        "code",
                        given.get("queryCode").asString(),
                        "score",
                        "DISSATISFIED",
                        "remark",
                        WORDS));
        assertThat(program.post("", "/api/progress/rating", rating).statusCode())
                .isEqualTo(200);
        return given.get("queryCode").asString();
    }

    private void online() {
        var writer = Visitor.of(environment);
        writer.get("/report");
        var report = new LinkedHashMap<>(Map.of(
                "request",
                UUID.randomUUID().toString(),
                "kind",
                "PROBLEM",
                "title",
                "村口的桥断了半边",
                "text",
                WORDS,
                "demands",
                "修好桥",
                "division",
                "990101002",
                "name",
                NAME,
                "phone",
                PHONE,
                "address",
                PLACE));
        writer.post("/report", report);
        assertThat(writer.post("/report/send", report).body()).contains("已经登记");
    }

    /** Addresses that do not exist, forms that are refused, words that cannot be read, passwords that do not fit. */
    private void wrong() {
        var clerk = Visitor.of(environment);
        clerk.signIn("wang.min", Staff.PASSWORD + PHONE);
        clerk.signIn("wang.min", Staff.PASSWORD);
        clerk.get("/petitions/new");
        var letter = Map.of(
                "name",
                NAME,
                "phone",
                PHONE + "x",
                "citizen",
                CITIZEN,
                "address",
                PLACE,
                "received",
                ChineseDate.full(BeijingTime.today()),
                "division",
                "990101001",
                "subject",
                "030000",
                "summary",
                NAME + WORDS,
                "text",
                WORDS + "\0",
                "demands",
                WORDS);
        clerk.post("/petitions/new", letter);
        clerk.upload("/petitions/new", letter, new Visitor.Sent("files", WORDS + ".jpg", new byte[] {'M', 'Z'}));
        clerk.withoutToken().post("/petitions/new", letter);
        clerk.get("/petitions?page=" + encoded(WORDS));
        clerk.get("/matters/" + encoded(NAME));
        clerk.get("/" + encoded(NAME) + "?" + encoded(PHONE) + "=" + encoded(WORDS));
        clerk.get("/desk/gallery/fault");
        var program = Program.of(environment);
        program.post("wang.min", "/api/petitions", "{\"channel\":\"LETTER\",\"summary\":\"" + WORDS + "\",");
        program.post("wang.min", "/api/petitions", "{\"summary\":\"" + WORDS + "\",\"" + NAME + "\":1}");
        program.post("wang.min", "/api/petitions", "{\"occurred\":\"" + WORDS + "\"}");
        program.post("", "/api/progress", "{\"number\":\"" + NAME + "\",\"code\":\"" + WORDS + "\"}");
    }

    private long waiting() {
        return owner.sql()
                .sql("select count(*) from outbox where kind = 'render'")
                .query(Long.class)
                .single();
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
