package org.huiyin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.huiyin.database.Command;
import org.junit.jupiter.api.Test;

class CommandLineTest {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    private int run(String... args) {
        return CommandLine.of(args).run(new PrintStream(said, true, UTF_8));
    }

    @Test
    void withoutWordsTheServerStarts() {
        assertThat(CommandLine.of().asks()).isFalse();
        assertThat(CommandLine.of("--server.port=8081", "--sample").asks()).isFalse();
    }

    @Test
    void settingsGoToSpringAndTheRestToTheCommand() {
        var line = CommandLine.of("import", "a.jsonl", "--huiyin.store=/srv/x", "--body", "QH-XF", "--dry-run");
        assertThat(line.asks()).isTrue();
        assertThat(line.settings()).containsExactly("--huiyin.store=/srv/x");
        assertThat(line.written()).containsExactly("import", "a.jsonl", "--body", "QH-XF", "--dry-run");
    }

    @Test
    void anUnknownWordIsAnsweredWithAllCommandsAndStartsNothing() {
        assertThat(run("improt")).isEqualTo(Command.MISUSED);
        assertThat(said.toString(UTF_8))
                .contains("没有“improt”这个命令", "huiyin.jar import 文件.csv", "verify-journal", "create-admin");
    }

    @Test
    void helpIsNotAnError() {
        assertThat(run("--help")).isEqualTo(Command.DONE);
        assertThat(said.toString(UTF_8)).contains("其他命令").doesNotContain("没有“");
    }
}
