package org.huiyin.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.huiyin.HuiyinTest;
import org.huiyin.Staff;
import org.huiyin.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;

@HuiyinTest
@ExtendWith(OutputCaptureExtension.class)
class FaultsTest {

    private static final String CODE = "[2-9A-HJKMNP-TW-Z]{4}-[2-9A-HJKMNP-TW-Z]{4}";

    @Autowired
    private Environment environment;

    @BeforeAll
    static void settle(@Autowired ApplicationContext context) {
        Staff.settle(context).withAccounts("lu.ming");
    }

    @Test
    void aBugIsApologisedForWithACodeThatTheLogKnows(CapturedOutput log) {
        var answer = visitor().get("/desk/gallery/fault");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body())
                .contains("系统出错了", "没有丢")
                .containsPattern(CODE)
                .doesNotContain("张三", "IllegalState", "org.huiyin");
        var code = answer.body().replaceAll("(?s).*<b>(" + CODE + ")</b>.*", "$1");
        assertThat(log.getAll()).contains(code + " 500 GET /desk/gallery/fault");
    }

    @Test
    void programsAreToldTheSameInJson() {
        var answer = visitor().get("/api/gallery/fault");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        assertThat(answer.body())
                .contains("\"error\"", "\"instead\"", "\"code\"")
                .doesNotContain("张三");
    }

    @Test
    void whoWasSlowerIsToldThatSomebodyActedFirst() {
        var answer = visitor().get("/desk/gallery/fault?kind=conflict");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("这件事刚刚有了变化");
    }

    @Test
    void aLawfulRefusalSaysWhyWhatInsteadAndUnderWhichArticle() {
        var page = visitor().get("/desk/gallery/refused");
        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.body()).contains("现在不能提出异议", "本单位已经受理", "继续办理", "条例第二十三条");
        var json = visitor().get("/api/gallery/refused");
        assertThat(json.statusCode()).isEqualTo(409);
        assertThat(json.body()).contains("\"article\":\"条例第二十三条\"", "\"instead\"");
    }

    @Test
    void whoLacksTheCapacityIsToldSo() {
        var visitor = visitor();
        visitor.signIn("lu.ming", Staff.PASSWORD);
        var answer = visitor.get("/desk/gallery/heads");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("您现在不能做这件事");
    }

    @Test
    void aFileOfLegalSizeArrivesWithItsFormToken() {
        var visitor = visitor();
        visitor.get("/portal/gallery");
        assertThat(visitor.upload("/portal/gallery/file", "photo", new byte[100_000])
                        .body())
                .isEqualTo("收到 100000");
        assertThat(visitor.withoutToken()
                        .upload("/portal/gallery/file", "photo", new byte[10])
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aFileThatIsTooLargeIsRefusedInPlainWords() {
        var visitor = visitor();
        visitor.get("/portal/gallery");
        var answer = visitor.upload("/portal/gallery/file", "photo", new byte[251 * 1024 * 1024]);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("文件太大了");
    }

    @Test
    void aMissingFileIsABadRequest() {
        var visitor = visitor();
        visitor.get("/portal/gallery");
        var answer = visitor.post("/portal/gallery/file", Map.of());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("没有看懂这次提交");
    }

    @Test
    void strangeAddressesAreAnsweredPlainlyToo() {
        for (var path : new String[] {"/desk/%00", "/portal/%2e%2e/x", "/portal/a;b=c", "/desk//gallery"}) {
            var answer = visitor().get(path);
            assertThat(answer.statusCode()).describedAs(path).isIn(400, 404);
            assertThat(answer.body()).describedAs(path).doesNotContain("Tomcat", "Exception");
        }
    }

    private Visitor visitor() {
        return Visitor.of(environment);
    }
}
