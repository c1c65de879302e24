package org.huiyin.operation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.huiyin.HuiyinTest;
import org.huiyin.database.Command;
import org.huiyin.directory.Accounts;
import org.huiyin.directory.Directories;
import org.huiyin.procedure.Capacity;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** From an empty installation to the first person who can sign in. */
@HuiyinTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AccountCommandsTest {

    private static final String PASSWORD = "山高水长 2026";

    @Autowired
    Directories directories;

    @Autowired
    Accounts accounts;

    @Autowired
    LoadDirectory load;

    @Autowired
    FirstAccountNotice notice;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    private int run(Command command, String... arguments) {
        return command.run(List.of(arguments), new PrintStream(said, true, UTF_8));
    }

    @Test
    @Order(1)
    void anEmptyInstallationSaysHowToBegin() {
        assertThat(notice.lines()).singleElement().asString().contains("create-admin");
        var create = new CreateAdministrator(directories, accounts, new NewPassword(PASSWORD));
        assertThatThrownBy(() -> run(create, "root1", "管理员"))
                .isInstanceOf(Command.Misuse.class)
                .hasMessageContaining("load");
    }

    @Test
    @Order(2)
    void bodiesAreLoadedThenAnAdministratorIsMadeWhoCanSignIn() throws IOException {
        var csv = Files.writeString(folder.resolve("bodies.csv"), """
                code,name,short_name,mark,kind,level,division,parent,reviewed_by,since,until
                T-1,某县信访局,县信访局,某信,信访部门,县,110101,,,2020-01-01,
                """);
        assertThat(run(load, "机构", csv.toString())).isEqualTo(Command.DONE);
        var create = new CreateAdministrator(directories, accounts, new NewPassword(PASSWORD));
        assertThat(run(create, "root1", "管,理员")).isEqualTo(Command.DONE);
        var admin = accounts.verify("root1", PASSWORD).orElseThrow();
        assertThat(admin.name()).isEqualTo("管,理员");
        assertThat(admin.posts())
                .singleElement()
                .extracting(post -> post.capacity())
                .isEqualTo(Capacity.ADMINISTRATOR);
        assertThat(notice.lines()).isEmpty();
    }

    @Test
    @Order(3)
    void aPasswordThatIsTooEasyIsRefusedInWords() {
        var set = new SetPassword(directories, accounts, new NewPassword("root1"));
        assertThatThrownBy(() -> run(set, "root1"))
                .isInstanceOf(Command.Misuse.class)
                .hasMessageContaining("密码至少");
        assertThatThrownBy(() -> run(set, "nobody")).isInstanceOf(Command.Misuse.class);
    }

    @Test
    @Order(4)
    void aListWithAMistakeIsRefusedWithItsLine() throws IOException {
        var csv = Files.writeString(folder.resolve("bad.csv"), """
                code,name,short_name,mark,kind,level,division,parent,reviewed_by,since,until
                T-2,某局,某局,某二,没有这种,县,110101,,,2020-01-01,
                """);
        assertThat(run(load, "机构", csv.toString())).isEqualTo(Command.FOUND);
        assertThat(said.toString(UTF_8)).contains("第2行");
    }
}
