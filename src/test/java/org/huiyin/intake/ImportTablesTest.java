package org.huiyin.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.huiyin.HuiyinTest;
import org.huiyin.TestOwner;
import org.huiyin.database.Command;
import org.huiyin.directory.Directories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Registers of other systems as tables: comma separated in both encodings, and sheets. */
@HuiyinTest
class ImportTablesTest {

    private static final String TABLE = """
            信访件编号,信访日期,信访形式,姓名,手机,住址,概况信息,投诉内容,问题属地,内容分类,信访目的,信访原因,热线坐席,重点人员标志,答复内容,答复日期
            甲-1,2020/3/1,走访,张某,01000000001,河东路一号,"修桥,快点","桥坏了
            请修",,,求决,道路,7,是,已修好,2020年4月2日
            甲-2,2020-03-05 09:30,网上信访,,,,公交改线,老人不方便,,,,,,,,
            甲-3,三月五日,来信,李某,,,日子写错,正文,,,,,,,,

            甲-4,2020-03-06,飞鸽,李某,,,形式不认识,正文,,,,,,,,
            甲-5,2020-03-06,来信,李某,,,属地不认识,正文,火星,,,,,,,
            甲-1,2020/3/1,走访,张某,01000000001,河东路一号,编号重了,别的事,,,,,,,,
            甲-6,2020-03-07,来信,王某,,,反映某干部,收钱,,,检举,,,,,
            甲-7,2999-03-07,来信,王某,,,还没到,将来,,,,,,,,
            """;

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
        said.reset();
        var all = Stream.concat(Stream.of(file.toString()), Stream.of(options)).toList();
        return command.run(all, new PrintStream(said, true, UTF_8));
    }

    private String told() {
        return said.toString(UTF_8);
    }

    private Path table(String name, String text, Charset charset) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(charset));
    }

    private long count(String sql) {
        return owner.sql().sql(sql).query(Long.class).single();
    }

    private long petitions() {
        return count("select count(*) from petition");
    }

    @Test
    void rowsOfATableAreTakenOnceTheOthersRefusedByLineAndColumnAndWhatIsNotTakenIsTold() throws IOException {
        var before = petitions();
        var sealed = count("select count(*) from matter where sealed and history");
        var file = table("a.csv", TABLE, UTF_8);
        assertThat(run(file)).isEqualTo(Command.FOUND);
        assertThat(told()).contains("UTF-8", "不导入的列：热线坐席", "按字段对应不导入的列：重点人员标志").contains("新导入 3，先前已导入 0，退回 5");
        assertThat(petitions()).isEqualTo(before + 3);
        assertThat(count("select count(*) from matter where sealed and history"))
                .isEqualTo(sealed + 1);
        var refused = Files.readString(folder.resolve("a.csv.refused.txt"));
        assertThat(refused)
                .contains(
                        "第 5 行：来文时间（信访日期）不是",
                        "第 7 行：信访形式不在字段对应里",
                        "第 8 行：问题属地不在行政区划里",
                        "第 9 行：编号与第 2 行相同，内容不同",
                        "第 11 行：来文时间（信访日期）晚于今天")
                .doesNotContain("李某", "张某", "三月五日", "飞鸽", "火星");

        assertThat(run(file)).isEqualTo(Command.FOUND);
        assertThat(told()).contains("新导入 0，先前已导入 3，退回 5");
        assertThat(run(file, "--dry-run")).isEqualTo(Command.FOUND);
        assertThat(told()).contains("新导入 0，先前已导入 3，退回 5");
        assertThat(petitions()).isEqualTo(before + 3);
    }

    @Test
    void theEncodingOfOlderSystemsIsFoundAndAMarkBeforeTheFirstHeadingDoesNoHarm() throws IOException {
        var gb = Charset.forName("GB18030");
        run(table("b.csv", TABLE.replace("甲-", "乙-"), gb));
        assertThat(told()).contains("GB18030", "新导入 3");
        run(table("c.csv", "\uFEFF" + TABLE.replace("甲-", "丙-"), UTF_8));
        assertThat(told()).contains("UTF-8", "新导入 3");
        assertThat(owner.sql()
                        .sql("select summary from matter where history and summary like '修桥%'")
                        .query(String.class)
                        .list())
                .hasSizeGreaterThanOrEqualTo(2)
                .containsOnly("修桥,快点");
        var wrong = table("d.csv", TABLE.replace("甲-", "丁-"), gb);
        assertThat(run(wrong, "--encoding", "gbk")).isEqualTo(Command.FOUND);
        assertThatThrownBy(() -> run(wrong, "--encoding", "utf-8"))
                .isInstanceOf(Command.Misuse.class)
                .hasMessageContaining("第一行里没有对应“编号”的列")
                .hasMessageNotContaining("张某");
    }

    @Test
    void aSheetIsReadWithItsDatesAndALongNumberThatLostItsEndIsRefused() throws IOException {
        var file = folder.resolve("e.xlsx");
        try (var out = Files.newOutputStream(file);
                var book = new Workbook(out, "test", "1.0")) {
            var sheet = book.newWorksheet("台账");
            book.newWorksheet("说明").value(0, 0, "别的");
            var headings = List.of("编号", "信访日期", "信访形式", "姓名", "手机", "证件号码", "概况信息");
            for (int i = 0; i < headings.size(); i++) {
                sheet.value(0, i, headings.get(i));
            }
            sheet.value(1, 0, 1);
            sheet.value(1, 1, LocalDateTime.of(2021, 5, 6, 7, 8));
            sheet.style(1, 1).format("yyyy-MM-dd H:mm").set();
            sheet.value(1, 2, "来电");
            sheet.value(1, 4, 1000000001L);
            sheet.value(1, 6, "表格里的一件");
            sheet.value(3, 0, 2);
            sheet.value(3, 1, LocalDate.of(2021, 5, 6));
            sheet.value(3, 2, "来电");
            sheet.value(3, 5, 110101000000000000L);
            sheet.value(3, 6, "号码失真");
        }
        var before = petitions();
        assertThat(run(file)).isEqualTo(Command.FOUND);
        assertThat(told()).contains("有 2 张表，只读第一张", "新导入 1，先前已导入 0，退回 1");
        assertThat(petitions()).isEqualTo(before + 1);
        assertThat(Files.readString(folder.resolve("e.xlsx.refused.txt"))).contains("第 4 行：第 6 列是按数字存放的长号码");
        assertThat(owner.sql()
                        .sql(
                                "select p.occurred from petition p join matter m on m.id = p.matter_id where m.summary = '表格里的一件'")
                        .query(LocalDateTime.class)
                        .single())
                .isEqualTo(LocalDateTime.of(2021, 5, 6, 7, 8));
        assertThat(run(file)).isEqualTo(Command.FOUND);
        assertThat(told()).contains("新导入 0，先前已导入 1");
    }

    @Test
    void columnsDatesAndWordsAreWhatTheGivenFileSays() throws IOException {
        var columns = Files.writeString(folder.resolve("columns.csv"), """
                来源列名,本系统字段,写法
                流水,编号,
                几时,来文时间,d/M/yyyy
                方式,信访形式,A=来信|*=网信|空=来访
                事由,正文,
                """);
        var file =
                table("f.csv", "流水,几时,方式,事由\n1,5/3/2020,A,一\n2,6/3/2020,Z,二\n3,7/3/2020,,三\n4,2020-03-08,A,四\n", UTF_8);
        assertThat(run(file, "--columns", columns.toString())).isEqualTo(Command.FOUND);
        assertThat(told()).contains("新导入 3，先前已导入 0，退回 1");
        assertThat(owner.sql().sql("""
                                select p.channel from petition p join matter m on m.id = p.matter_id
                                where m.history and m.summary in ('一', '二', '三') order by p.occurred
                                """).query(String.class).list()).containsExactly("LETTER", "WEB", "VISIT");
        Files.writeString(columns, "来源列名,本系统字段,写法\n流水,号头,\n");
        assertThatThrownBy(() -> run(file, "--columns", columns.toString()))
                .isInstanceOf(Command.Misuse.class)
                .hasMessageContaining("字段对应第 2 行：没有“号头”这个字段");
    }

    @Test
    void aQuoteThatIsNeverClosedIsSaidWhereItBegan() throws IOException {
        var file = table(
                "g.csv", "编号,信访日期,信访形式,正文\n1,2020-01-01,来信,好的\n2,2020-01-02,来信,\"没有完\n3,2020-01-03,来信,后面\n", UTF_8);
        assertThat(run(file)).isEqualTo(Command.FOUND);
        assertThat(told()).contains("新导入 1，先前已导入 0，退回 1");
        assertThat(Files.readString(folder.resolve("g.csv.refused.txt"))).contains("第 3 行", "引号不成对");
    }

    @Test
    void aFileThatIsNoTableIsTurnedAwayInWords() throws IOException {
        var broken = Files.writeString(folder.resolve("broken.xlsx"), "不是工作簿");
        assertThatThrownBy(() -> run(broken)).isInstanceOf(Command.Misuse.class).hasMessageContaining("不是完整的 .xlsx");
        var old = Files.writeString(folder.resolve("old.xls"), "x");
        assertThatThrownBy(() -> run(old)).isInstanceOf(Command.Misuse.class).hasMessageContaining("另存为 .xlsx");
    }

    @Test
    void anOpenCaseIsOpenHereFromTheDayItWasReceivedWithItsOutsideNumbers() throws IOException {
        var file = table("h.csv", """
                编号,信访日期,收到日期,信访形式,姓名,标题,正文,办理阶段,现办单位,转送日期,受理日期,已出文书,国家系统编号
                开-1,2026-10-08,2026-10-09,来信,赵某,路灯不亮,请修灯。,待转送,,,,,G-001
                开-2,2026-09-08,2026-09-09,来信,钱某,欠薪未发,请发工资。,办理中,县人社局,2026-09-12,2026-09-15,受理告知书〔2026〕5号,G-002
                开-3,2026-09-08,,来信,孙某,没有单位,正文。,待受理,,,,,
                开-4,2026-09-08,,来信,孙某,已经办结,正文。,已办结,,,,,
                开-5,2026-09-08,,来信,孙某,阶段不明,正文。,踢皮球,,,,,
                """, UTF_8);
        assertThat(run(file)).isEqualTo(Command.FOUND);
        assertThat(told()).contains("新导入 3，先前已导入 0，退回 2");
        var open = owner.sql().sql("""
                        select m.summary || ' ' || p.stage || ' ' || d.triggered from matter m
                          join deadline d on d.matter_id = m.id and d.ended_on is null
                          join proceeding p on p.matter_id = m.id and p.no = d.proceeding
                         where not m.history and m.summary in ('路灯不亮', '欠薪未发', '已经办结') order by m.summary desc
                        """).query(String.class).list();
        assertThat(open).containsExactlyInAnyOrder("路灯不亮 RECEIVED 2026-10-09", "欠薪未发 UNDER_HANDLING 2026-09-15");
        assertThat(count("select count(*) from outside_number where number in ('G-001', 'G-002')"))
                .isEqualTo(2);
        assertThat(count("select count(*) from document d join matter m on m.id = d.matter_id"
                        + " where m.summary = '欠薪未发' and d.paper <> 'RECEIPT_SLIP'"))
                .isZero();
        assertThat(count("select count(*) from matter where history and summary = '已经办结'"))
                .isOne();
    }
}
