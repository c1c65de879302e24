package org.huiyin.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.huiyin.HuiyinTest;
import org.huiyin.Staff;
import org.huiyin.Visitor;
import org.huiyin.desk.BeijingTime;
import org.huiyin.directory.Directories;
import org.huiyin.procedure.Capacity;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;

/** Who signs which act, and what is checked first, is data of the bodies within what the law leaves to them. */
@HuiyinTest
class SigningPagesTest {

    private static final String ALL = "/administration/signing";

    @Autowired
    private Directories directories;

    private Visitor admin;

    @BeforeAll
    static void settle(@Autowired ApplicationContext context) {
        Staff.settle(context).withAccounts("admin");
    }

    @BeforeEach
    void signIn(@Autowired Environment environment) {
        admin = Visitor.of(environment);
        admin.signIn("admin", Staff.PASSWORD);
    }

    @Test
    void everyActThatNeedsAnApprovalIsListedAndPracticeIsMarkedNotVerified() {
        var page = admin.get(ALL).body();
        assertThat(page).contains("交办", "不予受理", "存查", "延长办理期限", "出具处理意见", "出具履职答复", "分管负责人或者负责人", "未核实", "不能自定");
    }

    @Test
    void aBodyChangesItForItselfFromADayOnAndItIsLogged() {
        var housing = body("QH-ZJ");
        var sent = lay("HANDLING.perform", set(housing, "DEPUTY_HEAD", "no", "青住建办〔2026〕3号"));
        assertThat(sent).isEqualTo(303);
        var directory = directories.current();
        assertThat(directory.maySign("HANDLING.perform", Capacity.DEPUTY_HEAD, housing))
                .isTrue();
        assertThat(directory.maySign("HANDLING.perform", Capacity.DEPUTY_HEAD, body("QH-RS")))
                .isFalse();
        assertThat(admin.get(ALL).body()).contains("青住建办〔2026〕3号");
        assertThat(admin.get("/administration/log").body()).contains("“出具履职答复”由分管负责人或者负责人签发，不用核稿");
        assertThat(lay("HANDLING.perform", set(housing, "HEAD", "no", ""))).isEqualTo(303);
        assertThat(directories.current().maySign("HANDLING.perform", Capacity.DEPUTY_HEAD, housing))
                .as("taken back the same day")
                .isFalse();
    }

    @Test
    void whatTheLawLeavesToTheHeadNoBodyGivesToADeputy() {
        assertThat(lay("HANDLING.extend", set(body("QH-ZJ"), "DEPUTY_HEAD", "no", "")))
                .isEqualTo(422);
        assertThat(admin.get(ALL + "/HANDLING.extend").body()).doesNotContain("分管负责人或者负责人</label>");
        assertThat(admin.get(ALL + "/HANDLING.accept").statusCode()).isEqualTo(404);
    }

    @Test
    void aBodyWithoutACheckerCannotHaveAnythingChecked() {
        admin.get(ALL + "/HANDLING.reply");
        var again = admin.post(ALL + "/HANDLING.reply", set(body("QH-RS"), "HEAD", "yes", ""));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("还没有核稿人");
        assertThat(lay("HANDLING.reply", set(body("QH-ZJ"), "HEAD", "yes", ""))).isEqualTo(303);
        assertThat(directories.current().checks("HANDLING.reply", body("QH-ZJ")))
                .isTrue();
    }

    private int lay(String act, Map<String, String> typed) {
        admin.get(ALL + "/" + act);
        return admin.post(ALL + "/" + act, typed).statusCode();
    }

    private Map<String, String> set(long body, String signer, String checked, String basis) {
        var typed = new HashMap<String, String>();
        typed.put("body", Long.toString(body));
        typed.put("signer", signer);
        typed.put("checked", checked);
        typed.put("since", BeijingTime.today().toString());
        typed.put("basis", basis);
        return typed;
    }

    private long body(String code) {
        return directories.current().bodyByCode(code).orElseThrow().id();
    }
}
