package org.huiyin.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.huiyin.HuiyinTest;
import org.huiyin.TestOwner;
import org.huiyin.database.Command;
import org.huiyin.directory.Directories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@HuiyinTest
class ImportCommandTest {

    private static final List<String> LINES =
            List.of("""
            {"id":"1","user":"U01","time":"2019-03-01 08:30:00","title":"河堤塌了一段","body":"请修。","reply":"已修好。","reply_time":"2019-04-30 10:00:00"}""", """
            {"id":"2","user":"","time":"2020-05-02 21:00:10","title":"公交改线","body":"老人不方便。","reply":"","reply_time":""}""", "{\"id\":\"3\",\"time\":\"2020-05-02 21", """
            {"id":"4","user":"U04","time":"2016-01-10 09:00:00","title":"电话 01234567890 打不通","body":"没人接。","reply":"已加派人手。","reply_time":"2016-03-30 09:00:00"}""", """
            {"id":"5","user":"U05","time":"2019-03-01 08:30:00","title":"先答后问","body":"……","reply":"已答。","reply_time":"2019-02-01 10:00:00"}""", """
            {"id":"1","user":"U06","time":"2019-06-01 08:30:00","title":"编号重了","body":"内容不同。"}""");

    @Autowired
    Directories directories;

    @Autowired
    ImportCommand command;

    @Autowired
    TestOwner owner;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @BeforeEach
    void settle() {
        directories.loadSample();
    }

    private int run(Path file, String... options) {
        var all = Stream.concat(Stream.of(file.toString()), Stream.of(options)).toList();
        return command.run(all, new PrintStream(said, true, UTF_8));
    }

    private Path file(String name) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", LINES) + "\n\n");
    }

    private long petitions() {
        return owner.sql()
                .sql("select count(*) from petition")
                .query(Long.class)
                .single();
    }

    @Test
    void goodLinesAreRegisteredOnceAndBrokenOnesReportedHoweverOftenItRuns() throws IOException {
        var before = petitions();
        var file = file("old.jsonl");
        assertThat(run(file)).isEqualTo(Command.FOUND);
        assertThat(petitions()).isEqualTo(before + 3);
        assertThat(said.toString(UTF_8)).contains("新导入 3，先前已导入 0，退回 3");
        assertThat(Files.readString(folder.resolve("old.jsonl.refused.txt")))
                .contains("第 3 行：不是完整的 JSON", "第 5 行：来源载明的答复：发生日期不能早于", "第 6 行：编号与第 1 行相同，内容不同");

        assertThat(run(file)).isEqualTo(Command.FOUND);
        assertThat(petitions()).isEqualTo(before + 3);
        assertThat(said.toString(UTF_8)).contains("新导入 0，先前已导入 3，退回 3");
    }

    @Test
    void whatIsRegisteredIsMarkedAsHistoryAndHasNoDeadlines() throws IOException {
        run(file("history.jsonl"));
        assertThat(owner.sql()
                        .sql("select count(*) from deadline d join matter m on m.id = d.matter_id where m.history")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(owner.sql()
                        .sql("select summary from matter where history and summary like '电话%'")
                        .query(String.class)
                        .list())
                .containsOnly("电话 … 打不通");
    }

    @Test
    void aDryRunChecksEverythingAndWritesNothing() throws IOException {
        var before = petitions();
        assertThat(run(file("try.jsonl"), "--dry-run")).isEqualTo(Command.FOUND);
        assertThat(petitions()).isEqualTo(before);
        assertThat(said.toString(UTF_8)).contains("试导入（不写入）", "退回 3");
        assertThat(run(file("try.jsonl"))).isEqualTo(Command.FOUND);
        assertThat(petitions()).isEqualTo(before + 3);
    }

    @Test
    void repliesAreMeasuredByCalendarDays() throws IOException {
        run(file("measured.jsonl"), "--dry-run");
        // 2019-03-01 + 60 days is 2019-04-30; 2016-01-10 + 60 is 2016-03-10, no arrangement is shipped for 2016
        assertThat(said.toString(UTF_8)).contains("载明答复的 2 件中，1 件（50.0%）", "没有放假安排的年份（1 件）不顺延");
    }

    @Test
    void aPackedFileThatIsCutOffIsSaidToBe() throws IOException {
        var packed = folder.resolve("cut.jsonl.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(LINES.getFirst().repeat(50).getBytes(UTF_8));
        }
        var whole = Files.readAllBytes(packed);
        Files.write(packed, java.util.Arrays.copyOf(whole, whole.length / 2));
        assertThatThrownBy(() -> run(packed)).isInstanceOf(Command.Misuse.class).hasMessageContaining("不完整");
    }

    @Test
    void anUnknownBodyIsAnsweredWithThoseThereAre() throws IOException {
        var file = file("body.jsonl");
        assertThatThrownBy(() -> run(file, "--body", "NOWHERE"))
                .isInstanceOf(Command.Misuse.class)
                .hasMessageContaining("QH-XF 青禾县信访局");
    }
}
