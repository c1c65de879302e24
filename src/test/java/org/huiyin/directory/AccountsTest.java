package org.huiyin.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import java.util.stream.IntStream;
import org.huiyin.HuiyinTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HuiyinTest
class AccountsTest {

    private static final String RIGHT = "春江花月夜-2026";

    private final Accounts accounts;
    private final Directories directories;
    private final JdbcClient jdbc;

    @Autowired
    AccountsTest(Accounts accounts, Directories directories, JdbcClient jdbc) {
        this.accounts = accounts;
        this.directories = directories;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void openAnAccount() {
        directories.loadSample();
        accounts.setPassword(wangMin().id(), RIGHT);
    }

    @Test
    void theRightPasswordGivesTheOfficer() {
        assertThat(accounts.verify("wang.min", RIGHT)).contains(wangMin());
        assertThat(accounts.verify(" Wang.Min ", RIGHT)).contains(wangMin());
    }

    @Test
    void unknownLoginWrongPasswordAndMissingAccountAreRefusedAlike() {
        assertThat(accounts.verify("wang.min", "wrong")).isEmpty();
        assertThat(accounts.verify("nobody", RIGHT)).isEmpty();
        assertThat(accounts.verify("li.hua", RIGHT)).isEmpty();
        assertThat(accounts.verify("", "")).isEmpty();
    }

    @Test
    void fiveFailuresLockTheAccountForFifteenMinutes() {
        fail(5);
        assertThat(accounts.verify("wang.min", RIGHT)).isEmpty();
        assertThat(jdbc.sql("""
                select locked_until between now() + interval '14 minutes' and now() + interval '16 minutes'
                  from account where login = 'wang.min'
                """).query(Boolean.class).single()).isTrue();
    }

    @Test
    void whenTheLockHasPassedTheCountBeginsAnew() {
        fail(5);
        jdbc.sql("update account set locked_until = now() - interval '1 second' where login = 'wang.min'")
                .update();
        fail(4);
        assertThat(accounts.verify("wang.min", RIGHT)).contains(wangMin());
    }

    @Test
    void aRightPasswordForgetsEarlierFailures() {
        fail(4);
        assertThat(accounts.verify("wang.min", RIGHT)).isPresent();
        fail(4);
        assertThat(accounts.verify("wang.min", RIGHT)).isPresent();
    }

    @Test
    void manyAttemptsAtOnceAreNoMoreThanFive() {
        IntStream.range(0, 12).parallel().forEach(i -> accounts.verify("wang.min", "wrong"));
        assertThat(jdbc.sql("select failed from account where login = 'wang.min'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(5);
    }

    @Test
    void aNewPasswordLiftsTheLockAndReplacesTheOld() {
        fail(5);
        accounts.setPassword(wangMin().id(), "another-password");
        assertThat(accounts.verify("wang.min", RIGHT)).isEmpty();
        assertThat(accounts.verify("wang.min", "another-password")).isPresent();
    }

    @Test
    void anOfficerWhoLeftCannotSignIn() {
        directories.load(Listing.OFFICERS, new StringReader("""
                login,name,body,capacity,since,until,active
                wang.min,王敏,QH-XF,登记员,2020-01-01,,false
                """));
        assertThat(accounts.verify("wang.min", RIGHT)).isEmpty();
    }

    @Test
    void anEasyPasswordIsRefusedAndNoneIsStoredInClear() {
        var id = wangMin().id();
        assertThatIllegalArgumentException().isThrownBy(() -> accounts.setPassword(id, "short"));
        assertThatIllegalArgumentException().isThrownBy(() -> accounts.setPassword(id, "Wang.Min2026"));
        assertThat(jdbc.sql("select password from account where login = 'wang.min'")
                        .query(String.class)
                        .single())
                .startsWith("$argon2id$")
                .doesNotContain(RIGHT);
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            assertThat(accounts.verify("wang.min", "wrong")).isEmpty();
        }
    }

    private Officer wangMin() {
        return directories.current().officerByLogin("wang.min").orElseThrow();
    }
}
