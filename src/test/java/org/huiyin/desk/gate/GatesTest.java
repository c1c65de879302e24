package org.huiyin.desk.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.huiyin.HuiyinTest;
import org.huiyin.Staff;
import org.huiyin.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

@HuiyinTest
class GatesTest {

    @Autowired
    private Environment environment;

    @Autowired
    private JdbcClient jdbc;

    @BeforeAll
    static void settle(@Autowired ApplicationContext context) {
        Staff.settle(context).withAccounts("wang.min", "lu.ming", "sun.jie");
    }

    @Test
    void whoIsNotSignedInIsTakenToSignInAndThenToWhatHeAskedFor() {
        var visitor = visitor();
        var turned = visitor.get("/password");
        assertThat(turned.statusCode()).isEqualTo(303);
        assertThat(location(turned)).isEqualTo("/sign-in?to=%2Fpassword");

        visitor.get(location(turned));
        var entered = visitor.post("/sign-in", Map.of("login", "wang.min", "password", Staff.PASSWORD));
        assertThat(entered.statusCode()).isEqualTo(303);
        assertThat(location(entered)).isEqualTo("/password");
        assertThat(visitor.get("/password").body()).contains("王敏", "青禾县信访局", "登记员");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//elsewhere.example", "https://elsewhere.example", "/\\elsewhere.example", "password"})
    void signingInNeverLeadsToAnotherServer(String to) {
        var visitor = visitor();
        visitor.get("/sign-in");
        var entered = visitor.post("/sign-in", Map.of("login", "wang.min", "password", Staff.PASSWORD, "to", to));
        assertThat(location(entered)).isEqualTo("/desk");
    }

    @Test
    void aWrongPasswordIsToldInPlainWordsAndTheLoginStays() {
        var visitor = visitor();
        var turned = visitor.signIn("lu.ming", "不是这个");
        assertThat(turned.statusCode()).isEqualTo(422);
        assertThat(turned.body()).contains("登录名或密码不对", "value=\"lu.ming\"").doesNotContain("不是这个");
        assertThat(visitor.get("/password").statusCode()).isEqualTo(303);
    }

    @Test
    void anUnknownLoginGetsTheSameWords() {
        var unknown = visitor().signIn("nobody.here", Staff.PASSWORD).body();
        assertThat(unknown).contains("登录名或密码不对。连续五次不对会锁定十五分钟");
    }

    @Test
    void theSessionLivesInTheDatabaseAndItsCookieIsForTheServerOnly() {
        var visitor = visitor();
        var entered = visitor.signIn("wang.min", Staff.PASSWORD);
        assertThat(entered.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie).startsWith("huiyin=").contains("HttpOnly", "SameSite=Lax"));
        assertThat(jdbc.sql("select count(*) from spring_session where principal_name is not null")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void signingOutEndsTheSession() {
        var visitor = visitor();
        visitor.signIn("wang.min", Staff.PASSWORD);
        visitor.get("/password");
        assertThat(location(visitor.post("/sign-out", Map.of()))).isEqualTo("/sign-in?out");
        assertThat(visitor.get("/password").statusCode()).isEqualTo(303);
    }

    @Test
    void aFormWithoutItsTokenIsRefusedAndSaysWhatToDo() {
        var visitor = visitor();
        visitor.signIn("wang.min", Staff.PASSWORD);
        visitor.get("/password");
        var refused = visitor.withoutToken().post("/password", Map.of("old", "a"));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("这个页面放得太久了", "重新提交");
    }

    @Test
    void signingInWithoutTheFormsTokenIsRefusedToo() {
        var refused = visitor().post("/sign-in", Map.of("login", "wang.min", "password", Staff.PASSWORD));
        assertThat(refused.statusCode()).isEqualTo(403);
    }

    @Test
    void petitionersGetNoSession() {
        var visitor = visitor();
        visitor.get("/sign-in");
        visitor.get("/portal/type?size=large&back=/");
        visitor.get("/nowhere");
        assertThat(visitor.cookies())
                .extracting("name")
                .doesNotContain("huiyin")
                .contains("form", "type");
        assertThat(visitor.cookies())
                .allSatisfy(cookie -> assertThat(cookie.isHttpOnly()).isTrue());
    }

    @Test
    void largeTypeIsRememberedAndLeadsBack() {
        var visitor = visitor();
        var switched = visitor.get("/portal/type?size=large&back=/portal/progress");
        assertThat(location(switched)).isEqualTo("/portal/progress");
        assertThat(location(visitor.get("/portal/type?size=large&back=//elsewhere.example")))
                .isEqualTo("/");
        visitor.get("/portal/type?size=normal&back=/");
        assertThat(visitor.cookies()).extracting("name").doesNotContain("type");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere",
                "/desk/nowhere",
                "/administration/nowhere",
                "/matters",
                "/portal/nowhere",
                "/actuator/env",
                "/error",
                "/webjars/x"
            })
    void whatNoRuleOpensDoesNotExist(String path) {
        var answer = visitor().get(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("没有这个页面");
    }

    @Test
    void everyAnswerCarriesTheStrictHeaders() {
        for (var path : new String[] {"/sign-in", "/nowhere", "/style.css", "/api/nowhere", "/password"}) {
            var headers = visitor().get(path).headers();
            assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                    .describedAs(path)
                    .contains("default-src 'self'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
            assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        }
    }

    @Test
    void pagesAreNotKeptAndFilesAre() {
        assertThat(visitor()
                        .get("/sign-in")
                        .headers()
                        .firstValue("Cache-Control")
                        .orElse(""))
                .contains("no-store");
        assertThat(visitor()
                        .get("/style.css")
                        .headers()
                        .firstValue("Cache-Control")
                        .orElse(""))
                .contains("max-age=31536000");
    }

    @Test
    void changingThePasswordEndsEveryOtherSession() {
        var elsewhere = visitor();
        elsewhere.signIn("sun.jie", Staff.PASSWORD);
        var here = visitor();
        here.signIn("sun.jie", Staff.PASSWORD);
        here.get("/password");
        var changed = here.post("/password", Map.of("old", Staff.PASSWORD, "fresh", "新的密码 很长很长", "again", "新的密码 很长很长"));
        assertThat(changed.statusCode()).isEqualTo(303);
        assertThat(here.get("/password").body()).contains("密码已经改好");
        assertThat(elsewhere.get("/password").statusCode()).isEqualTo(303);
        assertThat(visitor().signIn("sun.jie", "新的密码 很长很长").statusCode()).isEqualTo(303);
    }

    @Test
    void aPasswordIsNotChangedWithoutTheOldOneAndNotToAnEasyOne() {
        var visitor = visitor();
        visitor.signIn("lu.ming", Staff.PASSWORD);
        visitor.get("/password");
        var wrong = visitor.post("/password", Map.of("old", "x", "fresh", "新的密码 很长很长", "again", "新的密码 很长很长"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("现在的密码不对");
        var easy = visitor.post("/password", Map.of("old", Staff.PASSWORD, "fresh", "123", "again", "1234"));
        assertThat(easy.body()).contains("两次输入的新密码不一样");
        assertThat(visitor.post("/password", Map.of("old", Staff.PASSWORD, "fresh", "123", "again", "123"))
                        .body())
                .contains("密码至少");
    }

    private Visitor visitor() {
        return Visitor.of(environment);
    }

    private static String location(java.net.http.HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("").replaceFirst("^http://localhost:\\d+", "");
    }
}
