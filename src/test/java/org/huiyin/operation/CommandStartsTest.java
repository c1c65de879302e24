package org.huiyin.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.huiyin.HuiyinProcess;
import org.huiyin.database.Command;
import org.huiyin.database.OwnPostgres;
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

    @Test
    void aDatabaseThatANewerVersionHasUsedIsLeftAlone() throws Exception {
        HuiyinProcess.run(home, "verify-journal");
        try (var postgres = OwnPostgres.over(home)) {
            postgres.owner().sql("""
                            insert into flyway_schema_history
                                (installed_rank, version, description, type, script, installed_by, execution_time, success)
                            values (9999, '9999', 'later', 'SQL', 'V9999__later.sql', current_user, 0, true)
                            """).update();
        }
        var said = HuiyinProcess.run(home, "verify-journal");
        assertThat(said.words()).contains("被更新的版本用过", "9999", "用升级前的备份恢复").doesNotContain("\tat ", "repair");
        assertThat(said.code()).isEqualTo(Command.FAILED);
    }
}
