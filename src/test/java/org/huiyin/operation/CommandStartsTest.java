package org.huiyin.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.huiyin.HuiyinProcess;
import org.huiyin.database.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A command in a process of its own, with nothing but the program: it has no pages, and starts the database itself. */
@Timeout(300)
class CommandStartsTest {

    @TempDir
    Path home;

    @Test
    void aCommandNeedsNoServer() throws Exception {
        var said = HuiyinProcess.run(home, "verify-journal");
        assertThat(said.words()).contains("没有发现问题", "请核对 --huiyin.store").doesNotContain("\tat ", "WARN");
        assertThat(said.code()).isEqualTo(Command.DONE);
    }
}
