package org.huiyin.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.huiyin.HuiyinTest;
import org.huiyin.Staff;
import org.huiyin.Visitor;
import org.huiyin.desk.BeijingTime;
import org.huiyin.directory.Directories;
import org.huiyin.directory.Officer;
import org.huiyin.procedure.Capacity;
import org.huiyin.registry.Petitions;
import org.huiyin.registry.Worklists;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nothing rests with a closed account: work belongs to a body and a capacity, and the last holder hands over. */
@HuiyinTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HandOverTest {

    @Autowired
    private Worklists worklists;

    @Autowired
    private Petitions petitions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Directories directories;

    private Letter letters;
    private Visitor admin;

    @BeforeAll
    static void settle(@Autowired ApplicationContext context) {
        Staff.settle(context).withAccounts("admin", "li.hua");
    }

    @BeforeEach
    void signIn(@Autowired Environment environment, @Autowired ApplicationContext context) {
        letters = new Letter(context);
        admin = Visitor.of(environment);
        admin.signIn("admin", Staff.PASSWORD);
    }

    @Test
    @Order(1)
    void theAdministratorSeesHowMuchWaitsForTheOnlyHolderAndNothingOfIt() {
        letters.arrives(false);
        letters.arrives(true);
        var page = admin.get(ending("li.hua", Capacity.TRIAGE_OFFICER)).body();
        assertThat(page).contains("唯一的甄别员", "<b>在办的 1 件</b>没有人接").doesNotContain("楼道堆物");
        assertThat(admin.get(ending("he.jing", Capacity.REPORT_SCREENER)).body())
                .as("of what is sealed not even the number is told")
                .contains("可能在办的密件留在原处")
                .doesNotContain("1 件");
        assertThat(admin.get("/administration/staff").body()).contains("李华", "1 件");
    }

    @Test
    @Order(2)
    void theOnlyHolderDoesNotLeaveUnlessSomebodyTakesOver() {
        var path = ending("li.hua", Capacity.TRIAGE_OFFICER);
        admin.get(path);
        var refused = admin.post(path, Map.of("last", yesterday(), "given-up", "true"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("最后一位甄别员，请选一位接手");
        var locked = admin.post(page("li.hua") + "/lock", Map.of());
        assertThat(locked.statusCode()).isEqualTo(409);
        assertThat(locked.body()).contains("县信访局 甄别员");
        assertThat(waiting("li.hua")).isPositive();
    }

    @Test
    @Order(3)
    void whoeverTakesOverInTheSameActFindsTheWorkAndTheOneWhoLeftFindsNothing() {
        var before = waiting("li.hua");
        assertThat(waiting("wang.min")).isZero();
        var path = ending("li.hua", Capacity.TRIAGE_OFFICER);
        admin.get(path);
        var ended = admin.post(
                path,
                Map.of(
                        "last",
                        yesterday(),
                        "taker",
                        Long.toString(officer("wang.min").id())));
        assertThat(ended.statusCode()).isEqualTo(303);
        assertThat(waiting("wang.min")).isEqualTo(before);
        assertThat(waiting("li.hua")).isZero();
        assertThat(as("li.hua", () -> petitions.list("", 1)).rows()).isEmpty();
        assertThat(admin.get("/administration/log").body()).contains("李华不再任青禾县信访局甄别员", "由王敏接手");
    }

    @Test
    @Order(4)
    void wherePostsAreSharedLeavingMovesNothing() {
        var body = Long.toString(body());
        admin.get(page("sun.jie") + "/appointment");
        assertThat(admin.post(
                                page("sun.jie") + "/appointment",
                                Map.of("body", body, "capacity", "TRIAGE_OFFICER", "since", today()))
                        .statusCode())
                .isEqualTo(303);
        var before = waiting("wang.min");
        var path = ending("sun.jie", Capacity.TRIAGE_OFFICER);
        assertThat(admin.get(path).body()).contains("还有别人任同样的岗位");
        assertThat(admin.post(path, Map.of("last", today())).statusCode()).isEqualTo(303);
        assertThat(waiting("wang.min")).isEqualTo(before);
    }

    @Test
    @Order(5)
    void aDeputyHoldsThePostsForTheseDaysAndIsNamedAsOne() {
        var path = page("sun.jie") + "/deputy";
        admin.get(path);
        var until = BeijingTime.today().plusDays(3);
        var sent = admin.post(
                path,
                Map.of(
                        "posts", key("sun.jie", Capacity.HEAD),
                        "deputy", Long.toString(officer("wang.min").id()),
                        "basis", "局办公会记录第三号",
                        "since", today(),
                        "until", until.toString()));
        assertThat(sent.statusCode()).isEqualTo(303);
        var deputy = officer("wang.min");
        assertThat(deputy.standsInFor(body(), Capacity.HEAD, until))
                .contains(officer("sun.jie").id());
        assertThat(deputy.holds(body(), Capacity.HEAD, until.plusDays(1))).isFalse();
        assertThat(officer("sun.jie").standsInFor(body(), Capacity.HEAD, until)).isEmpty();
        assertThat(admin.get(page("wang.min")).body()).contains("受孙洁授权代批，依据：局办公会记录第三号");
        assertThat(admin.get(ending("sun.jie", Capacity.HEAD)).body())
                .as("a deputy is not a second holder")
                .contains("唯一的负责人");
    }

    @Test
    void aPostThatRunsOutWithNobodyAfterItIsSeenBeforeItDoes() {
        jdbc.sql("update post set until = date '2999-12-31' where officer = :officer")
                .param("officer", officer("chen.xia").id())
                .update();
        jdbc.sql("update reference_version set revision = gen_random_uuid()").update();
        directories.refresh();
        assertThat(admin.get("/administration/staff").body()).contains("只任到2999年12月31日，以后没有人");
    }

    @Test
    void theApplicationMayNotChangeTheLog() {
        for (var change : List.of("delete from administration_log", "update administration_log set what = '无'")) {
            assertThatThrownBy(() -> jdbc.sql(change).update()).hasStackTraceContaining("permission denied");
        }
    }

    private int waiting(String login) {
        return as(login, () -> worklists.of(officer(login), BeijingTime.today()))
                .size();
    }

    private <T> T as(String login, Supplier<T> work) {
        return letters.as(login, work);
    }

    private String page(String login) {
        return "/administration/officers/" + officer(login).id();
    }

    private String ending(String login, Capacity capacity) {
        return page(login) + "/posts/" + key(login, capacity);
    }

    private String key(String login, Capacity capacity) {
        return officer(login).posts().stream()
                .filter(post -> post.capacity() == capacity && post.runningOn(BeijingTime.today()))
                .map(post -> PostKey.of(post).toString())
                .findFirst()
                .orElseThrow();
    }

    private long body() {
        return letters.bureau();
    }

    private Officer officer(String login) {
        return letters.officer(login);
    }

    private static String today() {
        return BeijingTime.today().toString();
    }

    private static String yesterday() {
        return BeijingTime.today().minusDays(1).toString();
    }
}
