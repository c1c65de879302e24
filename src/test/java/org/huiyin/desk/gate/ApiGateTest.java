package org.huiyin.desk.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Base64;
import org.huiyin.HuiyinTest;
import org.huiyin.Staff;
import org.huiyin.Visitor;
import org.huiyin.directory.Directories;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import tools.jackson.databind.json.JsonMapper;

@HuiyinTest
class ApiGateTest {

    @Autowired
    private Environment environment;

    @Autowired
    private ApiTokens tokens;

    @Autowired
    private Recalls recalls;

    @Autowired
    private Directories directories;

    @BeforeAll
    static void settle(@Autowired ApplicationContext context) {
        Staff.settle(context).withAccounts("wang.min", "lu.ming");
    }

    @Test
    void aProgramSignsInAndGetsATokenForEightHours() {
        var before = Instant.now();
        var answer = visitor().postJson("/api/sign-in", credentials("wang.min", Staff.PASSWORD));
        assertThat(answer.statusCode()).isEqualTo(200);
        var issued = JsonMapper.shared().readTree(answer.body());
        assertThat(Instant.parse(issued.get("expires").asString()))
                .isAfterOrEqualTo(before.plus(ApiTokens.LIFE))
                .isBeforeOrEqualTo(Instant.now().plus(ApiTokens.LIFE));
        assertThat(tokens.read(issued.get("token").asString(), Instant.now()))
                .hasValueSatisfying(shown -> assertThat(shown.officer()).isEqualTo(officer("wang.min")));
    }

    @Test
    void wrongCredentialsAndBrokenRequestsAreAnsweredInJson() {
        var wrong = visitor().postJson("/api/sign-in", credentials("wang.min", "不对"));
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(wrong.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        assertThat(wrong.body()).contains("\"error\"", "\"instead\"", "\"code\"");
        assertThat(visitor().postJson("/api/sign-in", "{").statusCode()).isEqualTo(400);
        assertThat(visitor().postJson("/api/sign-in", "{}").statusCode()).isEqualTo(400);
        assertThat(visitor().get("/api/sign-in").statusCode()).isEqualTo(404);
        assertThat(visitor().get("/api/nowhere").body()).contains("\"error\"");
    }

    @Test
    void aTokenIsGoodForEightHoursAndNotAMomentLonger() {
        var now = Instant.parse("2026-03-05T08:00:00Z");
        var token = tokens.issue(7, now);
        assertThat(tokens.read(token, now.plus(ApiTokens.LIFE).minusMillis(1))).isPresent();
        assertThat(tokens.read(token, now.plus(ApiTokens.LIFE))).isEmpty();
    }

    @Test
    void aTokenChangedInAnyByteIsWorthNothing() {
        var now = Instant.now();
        var good = Base64.getUrlDecoder().decode(tokens.issue(7, now));
        for (var at = 0; at < good.length; at++) {
            var forged = good.clone();
            forged[at] ^= 1;
            assertThat(tokens.read(Base64.getUrlEncoder().encodeToString(forged), now))
                    .isEmpty();
        }
        assertThat(tokens.read("", now)).isEmpty();
        assertThat(tokens.read("不是令牌", now)).isEmpty();
    }

    @Test
    void aRequestWithATokenIsAnsweredWithTheOfficersEyes() {
        var me = officer("wang.min");
        var answer = visitor().get("/api/gallery/me", "Authorization", "Bearer " + tokens.issue(me, Instant.now()));
        var body = directories.current().bodyByCode("QH-XF").orElseThrow().id();
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains(
                        "\"login\":\"wang.min\"",
                        "\"source\":\"API\"",
                        "\"o:" + me + "\"",
                        "\"b:" + body + ":REGISTRAR\"");
        var shut = JsonMapper.shared().readTree(answer.body()).get("shut");
        assertThat(shut.size()).isGreaterThan(1);
        shut.forEach(token -> assertThat(token.asString()).matches("[0-9a-f]{64}"));
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void withoutAGoodTokenThereIsNoAnswer() {
        assertThat(visitor().get("/api/gallery/me").statusCode()).isEqualTo(401);
        assertThat(visitor().get("/api/gallery/me", "Authorization", "Bearer x").statusCode())
                .isEqualTo(401);
        var unknown = tokens.issue(4711, Instant.now());
        assertThat(visitor()
                        .get("/api/gallery/me", "Authorization", "Bearer " + unknown)
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void recalledTokensEndAndLaterOnesDoNot() {
        var officer = officer("lu.ming");
        var old = new ApiTokens.Shown(officer, Instant.now().minusSeconds(60));
        assertThat(recalls.recalled(old)).isFalse();
        recalls.end(officer);
        assertThat(recalls.recalled(old)).isTrue();
        assertThat(recalls.recalled(new ApiTokens.Shown(officer, Instant.now().plusSeconds(1))))
                .isFalse();
        assertThat(recalls.recalled(new ApiTokens.Shown(officer("wang.min"), Instant.EPOCH)))
                .isFalse();
    }

    private long officer(String login) {
        return directories.current().officerByLogin(login).orElseThrow().id();
    }

    private static String credentials(String login, String password) {
        return "{\"login\":\"%s\",\"password\":\"%s\"}".formatted(login, password);
    }

    private Visitor visitor() {
        return Visitor.of(environment);
    }
}
