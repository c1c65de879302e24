package org.huiyin.desk.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.HuiyinTest;
import org.huiyin.Staff;
import org.huiyin.TestOwner;
import org.huiyin.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;

/** A sign-in or a form token that ran out in the middle of a long form costs nothing of what was typed. */
@HuiyinTest
class KeptFormTest {

    @Autowired
    Environment environment;

    @Autowired
    TestOwner owner;

    @BeforeAll
    static void settle(@Autowired ApplicationContext context) {
        Staff.settle(context).withAccounts("wang.min");
    }

    @Test
    void whoSignsInAgainGoesOnWithTheFormAsItWasTyped() {
        var clerk = clerk();
        endSessions();
        var turned = clerk.post("/petitions/new", letter());
        assertThat(turned.statusCode()).isEqualTo(401);
        assertThat(turned.body()).contains("登录已经过期", "您填的内容都还在", "巷口的路灯坏了三个月");
        var wrong = clerk.post("/sign-in", Map.of("login", "wang.min", "password", "不是这个"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("巷口的路灯坏了三个月").doesNotContain("不是这个");
        var again = clerk.post("/sign-in", Map.of("login", "wang.min", "password", Staff.PASSWORD));
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body())
                .contains("您已登录", "接着提交", "action=\"/petitions/new\"", "巷口的路灯坏了三个月")
                .doesNotContain(Staff.PASSWORD);
        var registered = clerk.post("/petitions/new", Map.of());
        assertThat(registered.statusCode()).isEqualTo(303);
        assertThat(registered.headers().firstValue("Location").orElse("")).endsWith("/slip");
    }

    @Test
    void aFormWhoseTokenIsOldIsSentOnceMore() {
        var clerk = clerk();
        var stale = clerk.withoutToken().post("/petitions/new", letter());
        assertThat(stale.statusCode()).isEqualTo(403);
        assertThat(stale.body()).contains("这个页面放得太久了", "您填的内容都还在", "重新提交", "巷口的路灯坏了三个月");
        assertThat(clerk.post("/petitions/new", Map.of()).statusCode()).isEqualTo(303);
    }

    @Test
    void whatAPetitionerTypedIsThereAfterTheTokenRanOut() {
        var visitor = Visitor.of(environment);
        visitor.get("/report");
        var typed = Map.of("kind", "PROBLEM", "title", "村口的桥断了半边", "text", "孩子上学要绕五里路。");
        var stale = visitor.withoutToken().post("/report", typed);
        assertThat(stale.statusCode()).isEqualTo(403);
        assertThat(stale.body()).contains("您填的内容都还在", "孩子上学要绕五里路");
        var again = visitor.post("/report", Map.of());
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("请填写您的姓名", "孩子上学要绕五里路");
    }

    @Test
    void chosenFilesHaveToBeChosenAgainBeforeItGoesOn() {
        var clerk = clerk();
        endSessions();
        clerk.upload("/petitions/new", letter(), new Visitor.Sent("files", "信.pdf", new byte[] {1, 2, 3}));
        var again = clerk.post("/sign-in", Map.of("login", "wang.min", "password", Staff.PASSWORD));
        assertThat(again.body())
                .contains("multipart/form-data", "type=\"file\"", "name=\"files\"", "required")
                .contains("请把刚才选的重新选一次");
    }

    @Test
    void whatAnotherSiteSentIsNotKept() {
        var clerk = clerk().withoutToken();
        var forged = clerk.post("/petitions/new", letter(), "Sec-Fetch-Site", "cross-site");
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(forged.body()).doesNotContain("路灯");
        assertThat(Visitor.of(environment).post("/petitions/new", letter()).body())
                .doesNotContain("路灯");
    }

    @Test
    void passwordsAreNotKept() {
        var clerk = clerk();
        endSessions();
        var turned = clerk.post("/password", Map.of("old", "旧密码在这里", "fresh", "新密码在这里"));
        assertThat(turned.body()).doesNotContain("密码在这里");
    }

    private Visitor clerk() {
        var clerk = Visitor.of(environment);
        clerk.signIn("wang.min", Staff.PASSWORD);
        clerk.get("/petitions/new");
        return clerk;
    }

    private void endSessions() {
        owner.sql().sql("delete from spring_session").update();
    }

    private static Map<String, String> letter() {
        var letter = new LinkedHashMap<String, String>();
        letter.put("name", "");
        letter.put("anonymous", "1");
        letter.put("received", org.huiyin.desk.ChineseDate.full(org.huiyin.desk.BeijingTime.today()));
        letter.put("division", "990101001");
        letter.put("subject", "030000");
        letter.put("summary", "巷口的路灯坏了三个月");
        letter.put("text", "晚上看不见路。\n老人不敢出门。");
        letter.put("demands", "修好路灯");
        return letter;
    }
}
