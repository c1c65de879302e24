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
import org.huiyin.FreshForEach;
import org.huiyin.HuiyinTest;
import org.huiyin.TestOwner;
import org.huiyin.database.Command;
import org.huiyin.registry.County;
import org.huiyin.registry.MatterId;
import org.huiyin.registry.Registry;
import org.huiyin.registry.Sealer;
import org.huiyin.triage.TriageAct.Transfer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** The command finds what the owner of the tables, who can change all of them, has done; each time it was green before. */
@HuiyinTest
@ExtendWith(FreshForEach.class)
class VerifyJournalTest {

    @Autowired
    VerifyJournal command;

    @Autowired
    Registry registry;

    @Autowired
    Sealer sealer;

    @Autowired
    County county;

    @Autowired
    TestOwner owner;

    @TempDir
    Path outside;

    private long first;
    private long second;

    /** Two matters of two entries each; the first is closed by a seal, the second by another. */
    @BeforeEach
    void settle() {
        county.settle();
        first = transferred();
        sealer.seal();
        second = transferred();
        sealer.seal();
    }

    private long transferred() {
        var receipt = county.as("clerk", () -> registry.register(county.letter(), county.occasion("clerk")));
        county.as(
                "triage",
                () -> registry.perform(
                        new Transfer(county.body("housing"), ""), receipt.matter(), 1, county.occasion("triage")));
        return receipt.matter().value();
    }

    private record Said(int code, String words) {}

    private Said run(String... arguments) {
        var said = new ByteArrayOutputStream();
        var code = command.run(List.of(arguments), new PrintStream(said, true, UTF_8));
        return new Said(code, said.toString(UTF_8));
    }

    private void assertWhole(String... arguments) {
        var said = run(arguments);
        assertThat(said.words()).contains("没有发现问题");
        assertThat(said.code()).isEqualTo(Command.DONE);
    }

    private void assertFound(String where, String what, String... arguments) {
        var said = run(arguments);
        assertThat(said.code()).isEqualTo(Command.FOUND);
        assertThat(said.words().lines().filter(line -> line.startsWith("发现")))
                .anyMatch(line -> line.contains(where) && line.contains(what));
    }

    private static String matter(long id) {
        return "事项 " + new MatterId(id);
    }

    private void sql(String statement) {
        owner.sql().sql(statement).update();
    }

    private void unchecked() {
        sql("alter table journal drop constraint journal_check");
    }

    @Test
    void aChangedByteIsFound() {
        assertWhole();
        unchecked();
        sql(
                "update journal set payload = set_byte(payload, 20, get_byte(payload, 20) # 1) where seq = 2 and matter_id = "
                        + first);
        assertFound(matter(first), "第 2 条内容被改动");
    }

    @Test
    void aChangedTimeIsFound() {
        assertWhole();
        sql("update journal set recorded = recorded - interval '40 days' where seq = 1 and matter_id = " + first);
        assertFound(matter(first), "登记时间被改动");
    }

    @Test
    void aDeletedEntryIsFound() {
        assertWhole();
        sql("delete from journal where seq = 1 and matter_id = " + first);
        assertFound(matter(first), "第 1 条缺失");
    }

    @Test
    void theLastEntryGoneIsFoundThoughTheMatterWasPutBackToo() {
        assertWhole();
        sql("delete from journal where seq = 2 and matter_id = " + first);
        assertFound(matter(first), "末尾被删除");
        sql(
                "update matter m set last_seq = 1, last_hash = (select hash from journal where matter_id = m.id) where id = "
                        + first);
        assertFound("封签 1", "封签后日志有改动");
    }

    @Test
    void aWholeMatterGoneIsFoundByItsNumberAndBySeal() {
        assertWhole();
        erase(first);
        assertFound("县信访局", "整件被删除");
        assertFound("封签 1", "封签后日志有改动");
    }

    @Test
    void twoSwappedEntriesAreFound() {
        assertWhole();
        sql("update journal set seq = 103 - seq where matter_id = " + first);
        sql("update journal set seq = seq - 100 where matter_id = " + first);
        assertFound(matter(first), "不相接");
    }

    @Test
    void aChainComputedAnewIsFoundByTheSealAndTheSealComputedAnewByTheKey() {
        assertWhole();
        forge(first);
        assertFound("封签 1", "封签后日志有改动");
        assertThat(run().words()).doesNotContain("被改动", "不相接", "末尾");
        sql("update seal set root = sha256(root)");
        assertFound("封签 1", "不是用本机密钥作出的");
    }

    @Test
    void aRollbackIsFoundByARootThatWasKeptOutside() throws IOException {
        var kept = outside.resolve("roots.txt");
        Files.write(
                kept,
                owner.sql()
                        .sql("select no || ':' || encode(root, 'hex') || ' ' || at from seal order by no")
                        .query(String.class)
                        .list());
        var newest = Files.readAllLines(kept).getLast().split(" ")[0];
        assertWhole("--root", kept.toString());
        assertWhole("--root=" + newest);

        erase(second);
        sql("update counter set last = last - 1 where series = 'P'");
        sql("delete from seal where no = 2");

        assertWhole(); // it is what it was before: only what was kept outside knows better
        assertFound("封签 2", "数据库被换回旧状态", "--root", kept.toString());
        assertFound("封签 2", "数据库被换回旧状态", "--root", newest);
    }

    /** Writes another fact into the first entry, and then all hashes anew, as who knows how they are made would do. */
    private void forge(long matter) {
        sql("""
                do $$
                declare entry record; link bytea := null;
                begin
                    for entry in select seq, head, payload, prev from journal where matter_id = %1$d order by seq loop
                        link := coalesce(link, entry.prev);
                        if entry.seq = 1 then
                            entry.payload := set_byte(entry.payload, 20, get_byte(entry.payload, 20) # 1);
                        end if;
                        update journal set payload = entry.payload, prev = link,
                               hash = sha256(link || convert_to(entry.head::text, 'UTF8') || entry.payload)
                        where matter_id = %1$d and seq = entry.seq returning hash into link;
                    end loop;
                    update matter set last_hash = link where id = %1$d;
                end $$
                """.formatted(matter));
    }

    /** Everything that is known of a matter, in any table. */
    private void erase(long matter) {
        owner.superuser().sql("""
                do $$
                declare one record;
                begin
                    set local session_replication_role = replica;
                    for one in select c.table_name from information_schema.columns c
                               join information_schema.tables t using (table_schema, table_name)
                               where c.table_schema = 'public' and c.column_name = 'matter_id' and t.table_type = 'BASE TABLE' loop
                        execute format('delete from %%I where matter_id = %1$d', one.table_name);
                    end loop;
                    delete from matter where id = %1$d;
                end $$
                """.formatted(matter)).update();
    }

    @Test
    void aRootThatIsNoneIsAskedForAgain() throws IOException {
        assertThatThrownBy(() -> run("--root", "12")).isInstanceOf(Command.Misuse.class);
        assertThatThrownBy(() -> run("--rot", "12")).isInstanceOf(Command.Misuse.class);
        var other = outside.resolve("letter.txt");
        Files.writeString(other, "1:" + "0".repeat(64) + "\n\n您好\n");
        assertThatThrownBy(() -> run("--root", other.toString()))
                .isInstanceOf(Command.Misuse.class)
                .hasMessageContaining("第 3 行");
    }
}
