package org.huiyin.operation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.huiyin.HuiyinTest;
import org.huiyin.TestOwner;
import org.huiyin.database.Command;
import org.huiyin.registry.Sealer;
import org.huiyin.sample.SampleTestAccess;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@HuiyinTest
class VerifyJournalTest {

    @Autowired
    VerifyJournal command;

    @Autowired
    Sealer sealer;

    @Autowired
    TestOwner owner;

    @Autowired
    ApplicationContext context;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    private int run(String... arguments) {
        return command.run(List.of(arguments), new PrintStream(said, true, UTF_8));
    }

    @Test
    void anUntouchedJournalIsFoundWholeAndATouchedOneIsNot() {
        SampleTestAccess.settle(context);
        var root = sealer.seal().orElseThrow().line();
        assertThat(run("--root", root)).isEqualTo(Command.DONE);
        assertThat(said.toString(UTF_8)).contains("没有发现问题");

        owner.sql()
                .sql(
                        "delete from journal where seq = 2 and matter_id = (select max(matter_id) from journal where seq = 3)")
                .update();
        assertThat(run("--root=" + root)).isEqualTo(Command.FOUND);
        assertThat(said.toString(UTF_8)).contains("发现　事项", "日志第 2 条缺失");
    }

    @Test
    void aRootThatIsNoneIsAskedForAgain() {
        assertThatThrownBy(() -> run("--root", "12")).isInstanceOf(Command.Misuse.class);
        assertThatThrownBy(() -> run("--rot", "12")).isInstanceOf(Command.Misuse.class);
    }
}
