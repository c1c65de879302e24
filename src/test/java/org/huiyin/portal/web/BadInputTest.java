package org.huiyin.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.huiyin.HuiyinTest;
import org.huiyin.Staff;
import org.huiyin.TestOwner;
import org.huiyin.Visitor;
import org.huiyin.Visitor.Sent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;

/** What a petitioner may send by mistake: told beside the field in plain words, and nothing else of the form is lost. */
@HuiyinTest
class BadInputTest {

    private static final byte[] PROGRAM = "MZ\u0090\0\3\0\0\0\4\0\0\0ÿÿ\0\0".getBytes(StandardCharsets.ISO_8859_1);

    @Autowired
    Environment environment;

    @Autowired
    TestOwner owner;

    private Visitor writer;

    @BeforeAll
    static void settle(@Autowired ApplicationContext context) {
        Staff.settle(context);
    }

    @BeforeEach
    void begin() {
        writer = Visitor.of(environment);
        writer.get("/report");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind     |                    | 请选择",
                "title    |                    | 请填写一句话说明",
                "title    | 长*61               | 最多 60 字，现在是 61 字",
                "title    | 桥\\0断了             | 控制字符",
                "text     |                    | 请填写事情的经过",
                "text     | 长*18001            | 最多 18000 字",
                "text     | 桥\\0断了             | 控制字符",
                "demands  |                    | 请填写您希望怎么解决",
                "demands  | 长*501              | 每条最多 500 字",
                "division | 1                  | 请选择",
                "name     |                    | 请填写您的姓名",
                "name     | 长*31               | 最多 30 字",
                "name     | 吴\\u202E试验         | 控制字符",
                "phone    | 我没有电话           | 不像电话号码",
                "idNumber | 990101195001010011  | 身份证号不对"
            })
    void isToldBesideItsField(String field, String value, String told) {
        var report = report();
        report.put(field, meant(value));
        var again = writer.post("/report", report);
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).containsPattern("id=\"" + field + "-error\">[^<]*" + told);
        for (var kept : report().entrySet()) {
            if (!kept.getKey().equals(field) && kept.getKey().matches("title|text|demands|name|phone")) {
                assertThat(again.body()).as(kept.getKey()).contains(kept.getValue());
            }
        }
        writer.get("/report");
        assertThat(writer.post("/report/send", report).statusCode()).isEqualTo(422);
    }

    @Test
    void rareCharactersAndEmojiAreTakenAsTheyAre() {
        var report = report();
        report.put("name", "𠮷试验");
        report.put("title", "村口的桥断了😀");
        report.put("text", "孩子上学要绕五里路👨‍👩‍👧，𠮷家村");
        assertThat(writer.post("/report", report).body()).contains("𠮷试验", "村口的桥断了😀", "👨‍👩‍👧，𠮷家村");
        assertThat(writer.post("/report/send", report).statusCode()).isEqualTo(200);
    }

    @Test
    void aPictureThatIsTooLargeIsToldBesideTheFieldAndTheFormStays() {
        refused("超过20 MB", new Sent("photos", "现场.jpg", new byte[60 * 1024 * 1024]));
    }

    @Test
    void aProgramNamedLikeAPictureIsFoundOut() {
        refused("这个文件是程序", new Sent("photos", "现场.jpg", PROGRAM));
    }

    @Test
    void thirtyPhotosAreTooManyAndTheFormStays() {
        refused(
                "照片最多 10 张，现在选了 30 张",
                IntStream.range(0, 30)
                        .mapToObj(no -> new Sent("photos", no + ".jpg", new byte[2000]))
                        .toArray(Sent[]::new));
    }

    @Test
    void whoGoesBackChangesSomethingAndSendsAgainGetsTheSameNumberAndIsToldSo() {
        var report = report();
        writer.post("/report", report);
        var first = number(writer.post("/report/send", report).body());
        report.put("text", "返回以后又改了几句。");
        report.put("request", request);
        var second = writer.post("/report/send", report).body();
        assertThat(number(second)).isEqualTo(first);
        assertThat(second).contains("先前已经");
    }

    private String request = java.util.UUID.randomUUID().toString();

    private static String number(String page) {
        return page.replaceAll("(?s).*<p class=\"number\">([^<]+)<.*", "$1");
    }

    private void refused(String told, Sent... photos) {
        var before = petitions();
        var again = writer.upload("/report/send", report(), photos);
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body())
                .containsPattern("id=\"photos-error\">[^<]*" + told)
                .contains("孩子上学要绕五里路。", "吴试验");
        assertThat(petitions()).isEqualTo(before);
    }

    private long petitions() {
        return owner.sql()
                .sql("select count(*) from petition")
                .query(Long.class)
                .single();
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

    private Map<String, String> report() {
        return new LinkedHashMap<>(Map.of(
                "request", request,
                "kind", "PROBLEM",
                "title", "村口的桥断了半边",
                "text", "孩子上学要绕五里路。",
                "demands", "修好桥",
                "division", "990101002",
                "name", "吴试验",
                "phone", "13800000002"));
    }
}
