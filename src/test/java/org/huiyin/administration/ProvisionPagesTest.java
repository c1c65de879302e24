package org.huiyin.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.huiyin.HuiyinTest;
import org.huiyin.Staff;
import org.huiyin.Visitor;
import org.huiyin.desk.BeijingTime;
import org.huiyin.desk.LegalBasis;
import org.huiyin.desk.Typed;
import org.huiyin.directory.Directories;
import org.huiyin.directory.Provision;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;

/** The articles that papers may rest on: seen, added to, replaced from a day on; drafts pick what holds that day. */
@HuiyinTest
class ProvisionPagesTest {

    private static final String NEW = "/administration/new-article";

    @Autowired
    private Directories directories;

    @Autowired
    private LegalBasis bases;

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
    void theArticlesOfTheRegulationAreThere() {
        assertThat(admin.get("/administration/articles").body())
                .contains("《信访工作条例》第三十一条第六项", "《信访工作条例》第三十二条", "解释说明", "2022年5月1日起");
    }

    @Test
    void aLaterRuleTakesThePlaceOfTheOldFromItsDayOn() {
        var old = provision("《信访工作条例》第三十三条");
        var day = BeijingTime.today().plusDays(10);
        var typed = typed("33", day.toString());
        typed.put("replaces", Long.toString(old.id()));
        admin.get(NEW);
        assertThat(admin.post(NEW, typed).statusCode()).isEqualTo(303);
        var both = directories.current().provisions().stream()
                .filter(one -> one.number() == 33)
                .toList();
        assertThat(both).extracting(one -> one.holdsOn(day)).containsExactly(false, true);
        assertThat(both).extracting(one -> one.holdsOn(day.minusDays(1))).containsExactly(true, false);
        assertThat(admin.get("/administration/articles").body()).contains("未核实", "今天不能引用");
        assertThat(admin.get("/administration/log").body()).contains("新增《信访工作条例》第三十三条，代替");
    }

    @Test
    void whatIsIncompleteIsRefusedBesideItsField() {
        admin.get(NEW);
        var again = admin.post(NEW, Map.of("law", "条例", "number", "0"));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("名称要带书名号", "请至少选一种文书", "请填写大意");
    }

    @Test
    void whatWasPickedIsKeptAsWordsAndTickedAgain() {
        var article = provision("《信访工作条例》第三十二条");
        var typed = Typed.of(Map.of("article-" + article.id(), "true", "basis", "《民法典》第七百一十四条"));
        var basis = bases.read(typed, Provision.Use.OPINION, "依据", 500);
        assertThat(basis).isEqualTo("《信访工作条例》第三十二条；《民法典》第七百一十四条");
        assertThat(bases.before(basis, Provision.Use.OPINION))
                .containsEntry("article-" + article.id(), "true")
                .containsEntry("basis", "《民法典》第七百一十四条");
        var nothing = Typed.nothing();
        bases.read(nothing, Provision.Use.OPINION, "依据", 500);
        assertThat(nothing.failed()).isTrue();
    }

    private Provision provision(String cited) {
        return directories.current().provisions().stream()
                .filter(one -> one.cited().equals(cited))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> typed(String number, String since) {
        var typed = new HashMap<String, String>();
        typed.put("law", "《信访工作条例》");
        typed.put("short", "条例");
        typed.put("number", number);
        typed.put("gist", "调解和解");
        typed.put("uses", "OPINION");
        typed.put("since", since);
        return typed;
    }
}
