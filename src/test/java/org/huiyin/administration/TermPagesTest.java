package org.huiyin.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.huiyin.HuiyinTest;
import org.huiyin.Staff;
import org.huiyin.Visitor;
import org.huiyin.desk.BeijingTime;
import org.huiyin.directory.Directories;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;

/** Terms are shown as the tables have them, and may be set shorter, never longer. */
@HuiyinTest
class TermPagesTest {

    private static final String HANDLING = "/administration/terms/handling.handling";

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
    void everyTermIsListedWithItsArticleAndWhatIsNotVerifiedSaysSo() {
        var page = admin.get("/administration/terms").body();
        assertThat(page).contains("办理期限", "60 日", "条例第三十四条", "异议期限", "5 个工作日", "评价期限");
        assertThat(page.substring(page.indexOf("评价期限"))).contains("未核实");
    }

    @Test
    void aBodySetsATermShorterAndItHoldsFromThatDayOn() {
        var body = housing();
        admin.get(HANDLING);
        var day = BeijingTime.today().plusDays(1);
        var sent = admin.post(HANDLING, Map.of("body", Long.toString(body), "length", "45", "since", day.toString()));
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(directories.current().length("handling.handling", 60, body, day))
                .isEqualTo(45);
        assertThat(directories.current().length("handling.handling", 60, body, day.minusDays(1)))
                .isEqualTo(60);
        assertThat(admin.get("/administration/terms").body()).contains("县住建局　45 日");
        assertThat(admin.get("/administration/log").body()).contains("“办理期限”定为45日（法定60日）");
    }

    @Test
    void longerThanTheLawAndBackwardsInTimeAreRefusedBesideTheField() {
        admin.get(HANDLING);
        var again =
                admin.post(HANDLING, Map.of("body", Long.toString(housing()), "length", "61", "since", "2020-01-01"));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("长度请写 1 到 60 之间的整数", "只能从今天或者以后起");
    }

    @Test
    void aRightOfThePetitionerIsNotForBodiesToShorten() {
        assertThat(admin.get("/administration/terms/handling.review-request").statusCode())
                .isEqualTo(404);
    }

    private long housing() {
        return directories.current().bodyByCode("QH-ZJ").orElseThrow().id();
    }
}
