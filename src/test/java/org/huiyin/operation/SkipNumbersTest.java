package org.huiyin.operation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.huiyin.FreshForEach;
import org.huiyin.HuiyinTest;
import org.huiyin.TestOwner;
import org.huiyin.database.Command;
import org.huiyin.registry.County;
import org.huiyin.registry.Receipt;
import org.huiyin.registry.Registry;
import org.huiyin.triage.TriageAct.Transfer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/** After a backup was brought back: no number that may have been given out is given out again, and none is missing. */
@HuiyinTest
@ExtendWith(FreshForEach.class)
class SkipNumbersTest {

    @Autowired
    SkipNumbers skip;

    @Autowired
    VerifyJournal verify;

    @Autowired
    Registry registry;

    @Autowired
    County county;

    @Autowired
    TestOwner owner;

    @BeforeEach
    void settle() {
        county.settle();
    }

    @Test
    void theNextPetitionFollowsBehindTheNumbersLeftOut() {
        assertThat(register().number()).endsWith("0001号");
        run(skip, "50");
        assertThat(register().number()).endsWith("0052号");
    }

    @Test
    void aPaperOfWhichNoneWasIssuedYetIsNumberedBehindThemToo() {
        run(skip, "50");
        transfer(register());
        assertThat(owner.sql()
                        .sql("select serial from document where paper = 'TRANSFER_LETTER'")
                        .query(Long.class)
                        .list())
                .containsExactly(51L);
    }

    @Test
    void numbersLeftOutAreNoHolesButAPetitionThatIsGoneIs() {
        register();
        run(skip, "50");
        register();
        assertThat(run(verify)).contains("不算缺号", "没有发现问题");
        run(skip, "7");
        assertThat(run(verify)).contains("没有发现问题");
        owner.sql()
                .sql("update counter set last = last + 1 where series = 'P' and last > 57")
                .update();
        assertThat(run(verify)).contains("有整件被删除或增加");
    }

    @Test
    void itIsWrittenDownForAdministrators() {
        run(skip, "50", "--year", "2026");
        assertThat(owner.sql()
                        .sql("select what from administration_log order by id desc limit 1")
                        .query(String.class)
                        .single())
                .contains("2026 年", "跳过 50 个", "从备份恢复");
    }

    @Test
    void aCountThatIsNoneIsNotTaken() {
        for (var written : List.of("0", "-5", "许多", "99999999999")) {
            assertThatThrownBy(() -> run(skip, written)).isInstanceOf(Command.Misuse.class);
        }
    }

    private Receipt register() {
        return county.as("clerk", () -> registry.register(county.letter(), county.occasion("clerk")));
    }

    private void transfer(Receipt receipt) {
        county.as(
                "triage",
                () -> registry.perform(
                        new Transfer(county.body("housing"), ""), receipt.matter(), 1, county.occasion("triage")));
    }

    private static String run(Command command, String... arguments) {
        var said = new ByteArrayOutputStream();
        command.run(List.of(arguments), new PrintStream(said, true, UTF_8));
        return said.toString(UTF_8);
    }
}
