package org.huiyin.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.huiyin.HuiyinTest;
import org.huiyin.Staff;
import org.huiyin.TestOwner;
import org.huiyin.Visitor;
import org.huiyin.Visitor.Sent;
import org.huiyin.desk.BeijingTime;
import org.huiyin.desk.ChineseDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;

/** What a clerk may send by mistake: told beside the field, and nothing else of the form is lost. */
@HuiyinTest
class BadInputTest {

    private static final byte[] PROGRAM = "MZ\u0090\0\3\0\0\0\4\0\0\0ÿÿ\0\0".getBytes(StandardCharsets.ISO_8859_1);

    private static final int SCAN_TOO_LARGE = 60 * 1024 * 1024;

    @Autowired
    Environment environment;

    @Autowired
    TestOwner owner;

    private Visitor clerk;

    private static int letters = 1000;

    @BeforeAll
    static void settle(@Autowired ApplicationContext context) {
        Staff.settle(context).withAccounts("wang.min");
    }

    @BeforeEach
    void begin() {
        clerk = Visitor.of(environment);
        clerk.signIn("wang.min", Staff.PASSWORD);
        clerk.get("/petitions/new");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name     |                    | 请填写来信人姓名",
                "name     | 长*61               | 姓名最多 60 字，现在是 61 字",
                "name     | 张\\0三              | 姓名里有看不见的控制字符",
                "phone    | 电话在信里           | 联系电话不像电话号码",
                "phone    | 0000\\a1234567       | 控制字符",
                "citizen  | 990101195001010011  | 身份证号不对，请对照身份证再看一遍",
                "received | 2099年1月1日         | 收到日期不能晚于今天",
                "received | 1999年1月1日         | 请核对年份",
                "received | 前天                 | 看不出是哪一天",
                "division | 12                   | 请选择问题发生地",
                "subject  |                    | 请选择内容分类",
                "summary  |                    | 请填写摘要",
                "summary  | 长*201              | 摘要最多",
                "summary  | 路灯\\u202E不亮       | 摘要里有看不见的控制字符",
                "text     |                    | 请录入信的正文，或者附上扫描件",
                "text     | 长*20001            | 最多 20000 字",
                "text     | 路\\0灯              | 控制字符",
                "demands  |                    | 请填写诉求",
                "demands  | 长*501              | 每项诉求最多500字",
                "demands  | 修灯\\b              | 控制字符"
            })
    void isToldBesideItsField(String field, String value, String told) {
        var letter = letter();
        letter.put(field, meant(value));
        var before = petitions();
        var again = clerk.post("/petitions/new", letter);
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).containsPattern("id=\"" + field + "-error\">[^<]*" + told);
        for (var kept : letter.entrySet()) {
            if (!kept.getKey().equals(field) && kept.getKey().matches("name|address|summary|text|demands|received")) {
                assertThat(again.body()).as(kept.getKey()).contains(kept.getValue());
            }
        }
        assertThat(petitions()).isEqualTo(before);
    }

    @Test
    void rareCharactersAndEmojiAreTakenAsTheyAre() {
        var letter = letter();
        letter.put("name", "𠮷试验");
        letter.put("summary", "路灯不亮😀看不见𠮷家巷");
        letter.put("text", "𠮷家巷的路灯👨‍👩‍👧坏了");
        var registered = clerk.post("/petitions/new", letter);
        assertThat(registered.statusCode()).isEqualTo(303);
        assertThat(clerk.get("/petitions").body()).contains("路灯不亮😀看不见𠮷家巷");
    }

    @Test
    void aScanThatIsTooLargeIsNamedBesideTheFieldAndTheFormStays() {
        var again = clerk.upload("/petitions/new", letter(), new Sent("files", "大图.pdf", new byte[SCAN_TOO_LARGE]));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body())
                .containsPattern("id=\"files-error\">[^<]*大图\\.pdf[^<]*超过20 MB")
                .contains("巷子里的路灯不亮，晚上看不见路。");
    }

    @Test
    void aProgramNamedLikeAPictureIsFoundOut() {
        var again = clerk.upload("/petitions/new", letter(), new Sent("files", "现场.jpg", PROGRAM));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body())
                .containsPattern("id=\"files-error\">[^<]*现场\\.jpg[^<]*这个文件是程序")
                .contains("巷子里的路灯不亮，晚上看不见路。");
    }

    @Test
    void thirtyPhotosAreTooManyAndTheFormStays() {
        var photos = IntStream.range(0, 30)
                .mapToObj(no -> new Sent("files", no + ".jpg", new byte[2000]))
                .toArray(Sent[]::new);
        var again = clerk.upload("/petitions/new", letter(), photos);
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body())
                .containsPattern("id=\"files-error\">[^<]*一次最多10个文件，现在是30个")
                .contains("巷子里的路灯不亮，晚上看不见路。");
    }

    @Test
    void whoGoesBackChangesSomethingAndSendsAgainIsToldThatItWasRegisteredBefore() {
        var letter = letter();
        letter.put("request", UUID.randomUUID().toString());
        letter.put("summary", "返回以后又改了一句");
        var first = clerk.post("/petitions/new", letter);
        assertThat(first.statusCode()).isEqualTo(303);
        var slip = first.headers().firstValue("Location").orElseThrow();
        assertThat(clerk.get(slip).body()).contains("已登记，编号");
        letter.put("text", "改过的正文。");
        var before = petitions();
        assertThat(clerk.post("/petitions/new", letter).statusCode()).isEqualTo(303);
        assertThat(petitions()).isEqualTo(before);
        assertThat(clerk.get(slip).body()).contains("没有重复登记");
    }

    private long petitions() {
        return owner.sql()
                .sql("select count(*) from petition")
                .query(Long.class)
                .single();
    }

    /** {@code 长*61}: so many characters; the rest with the usual escapes. */
    private static String meant(String written) {
        if (written == null) {
            return "";
        }
        if (written.startsWith("长*")) {
            return "长".repeat(Integer.parseInt(written.substring(2)));
        }
        return written.replace("\\0", "\0")
                .replace("\\a", "\u0007")
                .replace("\\b", "\b")
                .replace("\\u202E", "\u202E");
    }

    private static Map<String, String> letter() {
        var letter = new LinkedHashMap<String, String>();
        letter.put("name", "何试验" + letters);
        letter.put("phone", "000 612" + letters++);
        letter.put("address", "城关镇试验巷1号");
        letter.put("received", ChineseDate.full(BeijingTime.today()));
        letter.put("division", "990101001");
        letter.put("subject", "030000");
        letter.put("summary", "试验巷路灯不亮");
        letter.put("text", "巷子里的路灯不亮，晚上看不见路。");
        letter.put("demands", "修亮路灯");
        return letter;
    }
}
