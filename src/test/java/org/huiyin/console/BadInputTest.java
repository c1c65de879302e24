package org.huiyin.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.huiyin.HuiyinTest;
import org.huiyin.Staff;
import org.huiyin.TestOwner;
import org.huiyin.Visitor;
import org.huiyin.Visitor.Sent;
import org.huiyin.desk.BeijingTime;
import org.huiyin.desk.ChineseDate;
import org.huiyin.registry.Receipt;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;

/** What an officer may send by mistake in the form of an act, or as the scan of a paper. */
@HuiyinTest
class BadInputTest {

    private static final String NOTE = "属于住建部门职责，请依法办理。";

    private static Letters letters;

    @Autowired
    Environment environment;

    @Autowired
    TestOwner owner;

    private Visitor officer;
    private Receipt letter;

    @BeforeAll
    static void settle(@Autowired ApplicationContext context) {
        Staff.settle(context).withAccounts("li.hua");
        letters = new Letters(context);
    }

    @BeforeEach
    void begin() {
        letter = letters.leak();
        officer = Visitor.of(environment);
        officer.signIn("li.hua", Staff.PASSWORD);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "body     | 999999      | 请在列表里选择接收单位",
                "body     |             | 请填写接收单位",
                "note     | 长*1001     | 现在是 1001 字",
                "note     | 请\\0办理    | 控制字符",
                "note     | 请\\u202E办理 | 控制字符",
                "occurred |             | 请填写转送日期",
                "occurred | 前天        | 看不出是哪一天",
                "occurred | 2099年1月1日 | 不能晚于今天"
            })
    void ofTheFormOfAnActIsToldBesideItsField(String field, String value, String told) {
        var fields = fields();
        fields.put(field, meant(value));
        for (var step : List.of("check", "send")) {
            fields.put("step", step);
            var again = officer.post(path(), fields);
            assertThat(again.statusCode()).as(step).isEqualTo(422);
            assertThat(again.body()).containsPattern("id=\"" + field + "-error\">[^<]*" + told);
            if (!field.equals("note")) {
                assertThat(again.body()).contains(NOTE);
            }
        }
        assertThat(entries()).isEqualTo(1);
    }

    @Test
    void rareCharactersAndEmojiAreTakenAsTheyAre() {
        var fields = fields();
        fields.put("note", "𠮷家巷的事😀请依法办理");
        fields.put("step", "send");
        assertThat(officer.post(path(), fields).statusCode()).isEqualTo(303);
        assertThat(officer.get("/matters/" + letter.matter()).body()).contains("𠮷家巷的事😀请依法办理");
    }

    @Test
    void whoGoesBackChangesSomethingAndSendsAgainActsOnce() {
        var fields = fields();
        fields.put("step", "send");
        assertThat(officer.post(path(), fields).statusCode()).isEqualTo(303);
        fields.put("note", "返回以后改过的说明。");
        officer.post(path(), fields);
        assertThat(officer.get("/matters/" + letter.matter()).body().split("<b>转送</b>", -1))
                .hasSize(2);
    }

    @Test
    void aSealedScanThatWillNotDoIsRefusedBesideTheField() {
        var fields = fields();
        fields.put("step", "send");
        officer.post(path(), fields);
        var versions = Pattern.compile("/matters/" + letter.matter() + "/papers/\\d+/versions")
                .matcher(officer.get("/matters/" + letter.matter()).body())
                .results()
                .map(link -> link.group())
                .filter(link -> officer.get(link).body().contains("id=\"scan\""))
                .findFirst()
                .orElseThrow();
        var program = "MZ\u0090\0\3\0\0\0\4\0\0\0ÿÿ\0\0".getBytes(StandardCharsets.ISO_8859_1);
        told(versions, "请选择盖章件");
        told(versions, "这个文件是程序", new Sent("scan", "盖章件.jpg", program));
        told(versions, "超过20 MB", new Sent("scan", "盖章件.pdf", new byte[60 * 1024 * 1024]));
        told(versions, "格式无法办理", new Sent("scan", "盖章件.pdf", "不是PDF".getBytes(StandardCharsets.UTF_8)));
    }

    private void told(String path, String words, Sent... files) {
        officer.get(path);
        var again = officer.upload(path, Map.of(), files);
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).containsPattern("id=\"scan-error\">[^<]*" + words);
    }

    private String path() {
        return "/matters/" + letter.matter() + "/1/transfer";
    }

    private long entries() {
        return owner.sql()
                .sql("select count(*) from journal where matter_id = :id and act <> 'REGISTRY.rendered'")
                .param("id", letter.matter().value())
                .query(Long.class)
                .single();
    }

    private Map<String, String> fields() {
        var page = officer.get(path()).body();
        var body = Pattern.compile("<option value=\"(\\d+)\"").matcher(page);
        assertThat(body.find()).isTrue();
        var fields = new LinkedHashMap<String, String>();
        fields.put("body", body.group(1));
        fields.put("note", NOTE);
        fields.put("kind", "CLAIM");
        fields.put("occurred", ChineseDate.full(BeijingTime.today()));
        return fields;
    }

    private static String meant(String written) {
        if (written == null) {
            return "";
        }
        if (written.startsWith("长*")) {
            return "长".repeat(Integer.parseInt(written.substring(2)));
        }
        return written.replace("\\0", "\0").replace("\\u202E", "\u202E");
    }
}
