package org.huiyin.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.huiyin.HuiyinProcess;
import org.huiyin.HuiyinProcess.Said;
import org.huiyin.Ledger;
import org.huiyin.database.Command;
import org.huiyin.database.OwnPostgres;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** One installation, backed up while clerks register, and brought back elsewhere: as an operator does it, by command. */
@Tag("long")
@Timeout(1200)
class BackupRestoreTest {

    @TempDir
    Path temp;

    private final Ledger ledger = new Ledger();

    @Test
    void aRunningInstallationIsBackedUpAndComesBackWhole() throws Exception {
        var home = temp.resolve("home");
        var backup = temp.resolve("backup");
        HuiyinProcess.seeded(home);
        try (var server = HuiyinProcess.server(home)) {
            var address = server.address();
            var token = Ledger.token(address, Ledger.CLERK, HuiyinProcess.PASSWORD);
            var work = ledger.register(8, () -> address, token);
            Awaitility.await()
                    .atMost(Duration.ofMinutes(2))
                    .until(() -> ledger.acknowledged().size() > 50);
            var before = List.copyOf(ledger.acknowledged().values());

            assertSaid(HuiyinProcess.run(home, "backup", backup.toString()), Command.DONE, "备份完成", "没有密钥目录");
            work.close();

            assertSaid(HuiyinProcess.run(home, "restore", backup.toString()), Command.FAILED, "正被运行中的 Huiyin 使用");
            assertNoKeysIn(backup);
            assertRestores(home, backup, before);
        }
        assertUnusableIsRefused(home, backup);
    }

    private void assertNoKeysIn(Path backup) throws IOException {
        try (var all = Files.walk(backup)) {
            assertThat(all.map(file -> file.getFileName().toString()))
                    .noneMatch(name -> name.endsWith(".key") || name.equals("database.properties"));
        }
    }

    private void assertRestores(Path home, Path backup, List<String> before) throws Exception {
        var other = temp.resolve("other");
        assertSaid(HuiyinProcess.run(other, "restore", backup.toString()), Command.FAILED, "没有密钥");
        assertThat(other.resolve("data")).doesNotExist();
        FileSystemUtils.copyRecursively(home.resolve("keys"), other.resolve("keys"));
        assertSaid(HuiyinProcess.run(other, "restore", backup.toString()), Command.DONE, "已从", "verify-journal");
        var roots = other.resolve("seals/roots.txt").toString();
        assertSaid(HuiyinProcess.run(other, "verify-journal", "--root", roots), Command.DONE, "没有发现问题");
        assertSaid(HuiyinProcess.run(other, "skip-numbers", "5000"), Command.DONE, "全部单位", "跳过 5000 个");

        try (var server = HuiyinProcess.server(other)) {
            var owner = OwnPostgres.ownerOf(other);
            assertThat(owner.sql("select number from petition")
                            .query(String.class)
                            .list())
                    .containsAll(before);
            assertThat(owner.sql("select address from rendition union select address from file")
                            .query(String.class)
                            .list())
                    .isNotEmpty()
                    .allSatisfy(address -> assertThat(other.resolve("data/files/" + address.substring(0, 2) + "/"
                                    + address.substring(2, 4) + "/" + address))
                            .exists());
            var token = Ledger.token(server.address(), Ledger.CLERK, HuiyinProcess.PASSWORD);
            var later = new Ledger();
            var address = server.address();
            var work = later.register(2, () -> address, token);
            Awaitility.await()
                    .atMost(Duration.ofMinutes(2))
                    .until(() -> later.acknowledged().size() > 5);
            work.close();
            assertThat(later.acknowledged().values())
                    .as("no number that was given out after the backup is given out again")
                    .doesNotContainAnyElementsOf(ledger.acknowledged().values());
            assertSaid(HuiyinProcess.run(other, "backup", temp.resolve("second").toString()), Command.DONE, "备份完成");
            Awaitility.await() // the sealer closes the new era's entries within a minute
                    .atMost(Duration.ofMinutes(3))
                    .untilAsserted(() -> assertThat(owner.sql("select count(distinct era) from seal")
                                    .query(Integer.class)
                                    .single())
                            .isEqualTo(2));
            assertThat(owner.sql("select count(*) from journal where era = 2")
                            .query(Integer.class)
                            .single())
                    .isGreaterThan(5);
            assertSaid(HuiyinProcess.run(other, "verify-journal", "--root", roots), Command.DONE, "没有发现问题");
        }
        assertOtherKeysAreRefused(other);
    }

    private void assertOtherKeysAreRefused(Path other) throws Exception {
        var keys = other.resolve("keys");
        var kept = Files.move(keys, other.resolve("kept"));
        assertSaid(HuiyinProcess.run(other, "--server.port=0"), 1, "没有它的密码", "从备份恢复");

        FileSystemUtils.copyRecursively(kept, keys);
        try (var all = Files.list(keys)) {
            for (var key : all.filter(file -> file.toString().endsWith(".key")).toList()) {
                Files.delete(key);
            }
        }
        assertSaid(HuiyinProcess.run(other, "--server.port=0"), 1, "缺少密钥", "从备份恢复");

        FileSystemUtils.copyRecursively(kept, keys);
        var holder = keys.resolve("holder-1.key");
        var bytes = Files.readAllBytes(holder);
        bytes[0] ^= 1;
        Files.write(holder, bytes);
        assertSaid(HuiyinProcess.run(other, "--server.port=0"), 1, "打不开数据库里的信访事项");

        FileSystemUtils.copyRecursively(kept, keys);
        var passwords = keys.resolve("database.properties");
        Files.writeString(passwords, Files.readString(passwords).replaceAll("=.*", "=0123456789"));
        assertSaid(HuiyinProcess.run(other, "--server.port=0"), 1, "keys 目录与 data 目录属于同一次安装");
    }

    private void assertUnusableIsRefused(Path home, Path backup) throws Exception {
        var third = temp.resolve("third");
        FileSystemUtils.copyRecursively(home.resolve("keys"), third.resolve("keys"));
        Path some;
        try (var all = Files.walk(backup.resolve("files"))) {
            some = all.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
        Files.write(some, new byte[] {1}, StandardOpenOption.APPEND);
        Files.delete(backup.resolve("database/PG_VERSION"));
        assertSaid(
                HuiyinProcess.run(third, "restore", backup.toString()),
                Command.FOUND,
                "什么也没有恢复",
                "内容与备份时不同",
                "database/PG_VERSION：缺失");
        Files.delete(backup.resolve("SHA256SUMS"));
        assertSaid(HuiyinProcess.run(third, "restore", backup.toString()), Command.FOUND, "备份没有做完");
        assertThat(third.resolve("data")).doesNotExist();
    }

    private static void assertSaid(Said said, int code, String... words) {
        assertThat(said.words()).contains(words);
        assertThat(said.words()).doesNotContain("\tat ");
        assertThat(said.code()).isEqualTo(code);
    }
}
