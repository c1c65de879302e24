package org.huiyin.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.huiyin.HuiyinTest;
import org.huiyin.TestOwner;
import org.huiyin.database.Command;
import org.huiyin.directory.Directories;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Real messages, where the machine has them: the folder is named by the environment variable HUIYIN_DATA. */
@Tag("long")
@HuiyinTest
class RepliedMessagesTest {

    @Autowired
    Directories directories;

    @Autowired
    ImportCommand command;

    @Autowired
    TestOwner owner;

    @TempDir
    Path folder;

    @Test
    void allOfThemComeInAndNoneIsDoubled() {
        var data = System.getenv("HUIYIN_DATA");
        assumeThat(data).as("HUIYIN_DATA is not set: no real messages here").isNotNull();
        var file = Path.of(String.valueOf(data), "petitions", "replied_messages.jsonl.gz");
        assumeThat(Files.exists(file)).as("%s is not here", file).isTrue();
        directories.loadSample();
        var said = new ByteArrayOutputStream();
        var arguments = List.of(
                file.toString(), "--refused", folder.resolve("refused.txt").toString());
        for (int time = 0; time < 2; time++) {
            assertThat(command.run(arguments, new PrintStream(said, true, UTF_8)))
                    .isEqualTo(Command.DONE);
            assertThat(owner.sql()
                            .sql("select count(*) from petition where source = 'IMPORT'")
                            .query(Long.class)
                            .single())
                    .isEqualTo(1_675);
        }
        assertThat(said.toString(UTF_8)).contains("新导入 1675，先前已导入 0，退回 0", "载明答复的 1675 件中");
    }
}
