package org.huiyin.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import org.huiyin.HuiyinTest;
import org.huiyin.Staff;
import org.huiyin.Visitor;
import org.huiyin.desk.BeijingTime;
import org.huiyin.directory.Directories;
import org.huiyin.directory.Officer;
import org.huiyin.procedure.Capacity;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Officers, accounts and bodies are changed while everything runs, and each change is written down. */
@HuiyinTest
class PeoplePagesTest {

    private static final Pattern SHOWN = Pattern.compile("class=\"code\">([^<]+)<");

    @Autowired
    private Directories directories;

    @Autowired
    private Environment environment;

    @Autowired
    private JdbcClient jdbc;

    private Visitor admin;

    @BeforeAll
    static void settle(@Autowired ApplicationContext context) {
        Staff.settle(context).withAccounts("admin", "chen.xia", "gao.feng");
    }

    @BeforeEach
    void signIn() {
        admin = Visitor.of(environment);
        admin.signIn("admin", Staff.PASSWORD);
    }

    @Test
    void officersOfTheCountyAreListedAndThoseOfTheCityAreNot() {
        var page = admin.get("/administration/officers").body();
        assertThat(page).contains("陆明", "县住建局 承办人", "马兰").doesNotContain("唐莉");
        assertThat(admin.get("/administration/officers?body=" + body("QH-RS")).body())
                .contains("陈霞")
                .doesNotContain("陆明");
        assertThat(admin.get("/administration/officers/" + officer("tang.li").id())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aNewOfficerGetsAPasswordThatIsShownOnceAndMaySignIn() {
        admin.get("/administration/new-officer");
        var made = admin.post("/administration/new-officer", newcomer("xin.ren", "HANDLING_OFFICER"));
        assertThat(made.statusCode()).isEqualTo(200);
        assertThat(made.body()).contains("只显示这一次", "xin.ren");
        var officer = Visitor.of(environment);
        officer.signIn("xin.ren", shown(made.body()));
        assertThat(officer.get("/desk").headers().firstValue("Location"))
                .as("a password that an administrator knows opens nothing")
                .contains("/password");
        assertThat(officer.get("/password").body()).contains("现在的密码是管理员给的");
        officer.post("/password", Map.of("old", shown(made.body()), "fresh", Staff.PASSWORD, "again", Staff.PASSWORD));
        assertThat(officer.get("/desk").statusCode()).isEqualTo(200);
        assertThat(officer("xin.ren").holds(body("QH-RS"), Capacity.HANDLING_OFFICER, BeijingTime.today()))
                .isTrue();
        var log = admin.get("/administration/log").body();
        assertThat(log).contains("新建人员新人（xin.ren）").doesNotContain(shown(made.body()));
    }

    @Test
    void whatIsWrongWithANewOfficerStandsBesideTheFieldAndNobodyIsMade() {
        admin.get("/administration/new-officer");
        assertThat(admin.post("/administration/new-officer", newcomer("lu.ming", "HEAD"))
                        .body())
                .contains("登录名“lu.ming”已经有人用了");
        assertThat(admin.post("/administration/new-officer", newcomer("Neu", "HEAD"))
                        .body())
                .contains("登录名只能用小写字母");
        assertThat(admin.post("/administration/new-officer", Map.of()).body()).contains("请填写姓名", "请至少选一个岗位");
        assertThat(directories.current().officerByLogin("Neu")).isEmpty();
    }

    @Test
    void aNewPasswordEndsWhatTheOldOneOpened() {
        var officer = Visitor.of(environment);
        officer.signIn("gao.feng", Staff.PASSWORD);
        var path = "/administration/officers/" + officer("gao.feng").id();
        admin.get(path);
        var set = admin.post(path + "/password", Map.of());
        assertThat(officer.get("/desk").statusCode()).isEqualTo(303);
        assertThat(Visitor.of(environment).signIn("gao.feng", Staff.PASSWORD).statusCode())
                .isEqualTo(422);
        assertThat(Visitor.of(environment).signIn("gao.feng", shown(set.body())).statusCode())
                .isEqualTo(303);
    }

    @Test
    void aLockedAccountIsOutAtOnceUntilItIsOpened() {
        var officer = Visitor.of(environment);
        officer.signIn("chen.xia", Staff.PASSWORD);
        var path = "/administration/officers/" + officer("chen.xia").id();
        admin.get(path);
        assertThat(admin.post(path + "/lock", Map.of()).statusCode()).isEqualTo(303);
        assertThat(admin.get(path).body()).contains("已锁定", "解锁账号");
        assertThat(officer.get("/desk").statusCode()).isEqualTo(303);
        assertThat(officer.signIn("chen.xia", Staff.PASSWORD).statusCode()).isEqualTo(422);
        admin.get(path);
        admin.post(path + "/unlock", Map.of());
        assertThat(officer.signIn("chen.xia", Staff.PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void anAdministratorChangesNeitherHimselfNorGetsAPostOnPetitions() {
        var own = "/administration/officers/" + officer("admin").id();
        assertThat(admin.get(own).body()).contains("由另一位管理员来改").doesNotContain("设新密码");
        assertThat(admin.post(own + "/password", Map.of()).statusCode()).isEqualTo(403);
        admin.get(own + "/appointment");
        var appointed = admin.post(
                own + "/appointment",
                Map.of("body", Long.toString(body("QH-XF")), "capacity", "HEAD", "since", today()));
        assertThat(appointed.statusCode()).isEqualTo(403);
        var clerk = "/administration/officers/" + officer("wang.min").id();
        admin.get(clerk + "/appointment");
        assertThat(admin.post(
                                clerk + "/appointment",
                                Map.of(
                                        "body",
                                        Long.toString(body("QH-XF")),
                                        "capacity",
                                        "ADMINISTRATOR",
                                        "since",
                                        today()))
                        .body())
                .contains("不能兼任办件的岗位");
    }

    @Test
    void aBodyIsAddedRenamedFromADayAndEndedInFavourOfAnother() {
        admin.get("/administration/new-body");
        var added = admin.post(
                "/administration/new-body",
                Map.of(
                        "name", "青禾县民政局",
                        "brief", "县民政局",
                        "code", "QH-MZ",
                        "mark", "青民",
                        "kind", "DEPARTMENT",
                        "level", "COUNTY",
                        "division", "990101",
                        "parent", Long.toString(body("QH-ZF")),
                        "since", "2020-01-01",
                        "address", "青禾县新城路30号"));
        assertThat(added.statusCode()).isEqualTo(303);
        var id = body("QH-MZ");
        assertThat(directories.current().body(id).address()).isEqualTo("青禾县新城路30号");

        var name = "/administration/bodies/" + id + "/name";
        admin.get(name);
        admin.post(
                name,
                Map.of(
                        "name",
                        "青禾县社会工作局",
                        "brief",
                        "县社工局",
                        "since",
                        BeijingTime.today().plusDays(9).toString()));
        assertThat(directories.current().body(id).name()).isEqualTo("青禾县民政局");
        assertThat(admin.get("/administration/bodies").body()).contains("起改称青禾县社会工作局");
        admin.get(name);
        admin.post(name, Map.of("name", "青禾县民生局", "brief", "县民生局", "since", today()));
        assertThat(directories.current().body(id).shortName()).isEqualTo("县民生局");

        jdbc.sql("insert into responsibility (subject, division, body) values ('110000', '990101', :body)"
                        + " on conflict (subject, division) do update set body = excluded.body")
                .param("body", id)
                .update();
        var end = "/administration/bodies/" + id + "/end";
        admin.get(end);
        admin.post(end, Map.of("last", today(), "successor", Long.toString(body("QH-RS"))));
        assertThat(admin.get("/administration/bodies").body()).contains("由青禾县人力资源和社会保障局承接");
        assertThat(directories
                        .current()
                        .competent("110000", "990101")
                        .orElseThrow()
                        .code())
                .isEqualTo("QH-RS");
        assertThat(admin.get("/administration/log").body()).contains("新增机构青禾县民政局", "改称青禾县民生局", "青禾县民生局撤销");
    }

    @Test
    void whereABodyCanBeReachedIsChangedWithoutARelease() {
        var path = "/administration/bodies/" + body("QH-RS") + "/contact";
        admin.get(path);
        var sent = admin.post(path, Map.of("address", "青禾县人民路 8 号", "phone", "", "hours", "工作日 9:00 至 17:00"));
        assertThat(sent.statusCode()).isEqualTo(303);
        var body = directories.current().bodyByCode("QH-RS").orElseThrow();
        assertThat(body.address()).isEqualTo("青禾县人民路 8 号");
        assertThat(body.phone()).isNull();
        assertThat(admin.get(path).body()).contains("value=\"青禾县人民路 8 号\"");
    }

    @Test
    void aBodyThatLeadsOthersDoesNotEndWithoutASuccessor() {
        var end = "/administration/bodies/" + body("QH-ZF") + "/end";
        admin.get(end);
        assertThat(admin.post(end, Map.of("last", today())).body()).contains("请选由哪个单位承接");
    }

    private Map<String, String> newcomer(String login, String capacity) {
        return Map.of(
                "login",
                login,
                "name",
                "新人",
                "body",
                Long.toString(body("QH-RS")),
                "capacities",
                capacity,
                "since",
                today());
    }

    private static String shown(String page) {
        var found = SHOWN.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String today() {
        return BeijingTime.today().toString();
    }

    private long body(String code) {
        return directories.current().bodyByCode(code).orElseThrow().id();
    }

    private Officer officer(String login) {
        return directories.current().officerByLogin(login).orElseThrow();
    }
}
