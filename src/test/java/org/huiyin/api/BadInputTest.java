package org.huiyin.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.api.Program.json;

import org.huiyin.HuiyinTest;
import org.huiyin.Staff;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a program may send by mistake is told by field, in Chinese, with status 422. */
@HuiyinTest
class BadInputTest {

    @Autowired
    Environment environment;

    private Program program;

    @BeforeAll
    static void settle(@Autowired ApplicationContext context) {
        Staff.settle(context).withAccounts("wang.min", "li.hua");
    }

    @BeforeEach
    void begin() {
        program = Program.of(environment);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "summary         | \"\"                    | 请填写摘要",
                "summary         | \"路灯\\u0000不亮\"      | 摘要里有看不见的控制字符",
                "summary         | \"来电00001234567\"     | 号码",
                "text            | \"\"                    | 请填写正文",
                "text            | \"路灯\\u0007不亮\"      | 正文里有看不见的控制字符",
                "text            | 长*20001               | 最多 20000 字",
                "demands         | []                      | 诉求要写1至10项",
                "demands         | [\"1\",\"2\",\"3\",\"4\",\"5\",\"6\",\"7\",\"8\",\"9\",\"10\",\"11\"] | 诉求要写1至10项",
                "demands.0       | [\"\"]                  | 请填写诉求",
                "demands.0       | [null]                  | 请填写诉求",
                "demands.1       | [\"修灯\",\"修\\u0000灯\"] | 控制字符",
                "division        | \"00\"                  | 不在行政区划表里",
                "subject         | \"00\"                  | 不在分类表里",
                "channel         | \"PIGEON\"              | 读不懂",
                "occurred        | \"2099-01-01T08:00\"    | 不能晚于现在",
                "occurred        | \"前天\"                | 读不懂",
                "writer.name     | {\"name\":\"周\\u202E试验\"} | 姓名里有看不见的控制字符",
                "writer.phone    | {\"name\":\"周试验\",\"phone\":\"没有\"} | 不像电话号码",
                "writer.idNumber | {\"name\":\"周试验\",\"idNumber\":\"990101195001010011\"} | 身份证号不对"
            })
    void isToldByField(String field, String value, String told) {
        var letter = letter();
        var json = value.startsWith("长*")
                ? JsonMapper.shared().valueToTree("长".repeat(Integer.parseInt(value.substring(2))))
                : JsonMapper.shared().readTree(value);
        letter.set(field.replaceFirst("\\..*", ""), json);
        var wrong = program.post("wang.min", "/api/petitions", letter.toString());
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(json(wrong).get("errors").propertyNames()).containsExactly(field);
        assertThat(json(wrong).get("errors").get(field).asString()).contains(told);
    }

    @Test
    void rareCharactersAndEmojiAreTakenAsTheyAre() {
        var letter = letter();
        letter.put("summary", "路灯不亮😀𠮷家巷");
        var given = program.post("wang.min", "/api/petitions", letter.toString());
        assertThat(given.statusCode()).isEqualTo(201);
        var matter = json(given).get("matter").asString();
        assertThat(program.get("wang.min", "/api/matters/" + matter).body()).contains("路灯不亮😀𠮷家巷");
    }

    @Test
    void anActSaysWhatIsWrongWithItsWordsAndItsDay() {
        var matter = program.register().get("matter").asString();
        var path = "/api/matters/" + matter + "/1/transfer";
        var hidden = program.post("li.hua", path, "{\"body\":\"QH-ZJ\",\"note\":\"请\\u0000办理\"}");
        assertThat(hidden.statusCode()).isEqualTo(422);
        assertThat(hidden.body()).contains("看不见的控制字符");
        var long_ = program.post("li.hua", path, "{\"body\":\"QH-ZJ\",\"note\":\"" + "长".repeat(5_000) + "\"}");
        assertThat(long_.statusCode()).isEqualTo(422);
        assertThat(long_.body()).contains("最多");
        var later =
                program.post("li.hua", path, "{\"body\":\"QH-ZJ\",\"note\":\"\",\"occurred\":\"2099-01-01T08:00\"}");
        assertThat(later.statusCode()).isEqualTo(422);
        assertThat(json(later).get("errors").propertyNames()).containsExactly("occurred");
    }

    private static ObjectNode letter() {
        return (ObjectNode) JsonMapper.shared().readTree(Program.letter("巷子里的路灯不亮"));
    }
}
