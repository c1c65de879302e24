package org.huiyin.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.huiyin.HuiyinTest;
import org.huiyin.TestOwner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HuiyinTest
class StartChecksTest {

    @Autowired
    TestOwner owner;

    @Autowired
    JdbcClient application;

    @BeforeEach
    void aRole() {
        run("create role unfit login password 'unfit'");
        run("create table if not exists reading_log (id bigint, at timestamptz)");
        run("create table if not exists journal (id bigint)");
        run("create table if not exists seal (id bigint)");
    }

    @AfterEach
    void noRole() {
        run("reassign owned by unfit to huiyin_owner");
        run("drop owned by unfit");
        run("drop role unfit");
    }

    @Test
    void theApplicationsOwnRolePasses() {
        assertThatCode(() -> new StartChecks(application)).doesNotThrowAnyException();
    }

    @Test
    void aRoleThatMayOnlyAddPasses() {
        run("grant select, insert on journal, seal, reading_log to unfit");
        assertThatCode(() -> new StartChecks(owner.as("unfit", "unfit"))).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            alter role unfit superuser                      | superuser        | alter role unfit nosuperuser
            alter role unfit bypassrls                      | bypasses         | alter role unfit nobypassrls
            grant huiyin_owner to unfit                     | owns tables      | revoke huiyin_owner from unfit
            alter table seal owner to unfit                 | owns tables      | reassign owned by unfit
            grant update on journal to unfit                | change or delete | on journal from unfit
            grant delete on seal to unfit                   | change or delete | on seal from unfit
            grant truncate on journal to unfit              | change or delete | on journal from unfit
            grant update on administration_log to unfit     | change or delete | on administration_log from unfit
            grant update (id) on reading_log to unfit       | change or delete | on reading_log from unfit
            """)
    void anUnfitRoleIsRefusedAndTheCureNamed(String how, String why, String cure) {
        run(how);
        assertThatThrownBy(() -> new StartChecks(owner.as("unfit", "unfit")))
                .isInstanceOfSatisfying(CannotStart.class, refusal -> {
                    assertThat(refusal.what()).contains("unfit").contains(why);
                    assertThat(refusal.cure()).contains(cure);
                });
    }

    private void run(String command) {
        owner.superuser().sql(command).update();
    }
}
