package org.huiyin.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.huiyin.HuiyinTest;
import org.huiyin.TestOwner;
import org.huiyin.calendar.Calendars;
import org.huiyin.calendar.Unit;
import org.huiyin.database.Command;
import org.huiyin.desk.BeijingTime;
import org.huiyin.directory.Directories;
import org.huiyin.registry.Summary;
import org.huiyin.registry.Verifier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Open cases of an older register go on here: at their stage, on their days, with the papers issued before. */
@HuiyinTest
class OpenCasesTest {

    private static final String HEADINGS = "编号,信访日期,信访形式,姓名,标题,正文,信访目的,办理阶段,现办单位,转送日期,交办天数,转送函文号,"
            + "异议日期,受理日期,受理告知书文号,履职天数,履职依据,延期日期,延期天数,意见书日期,意见书文号,送达日期,送达回证文号,"
            + "办结方式,办结日期,办结文号\n";

    @Autowired
    Directories directories;

    @Autowired
    Calendars calendars;

    @Autowired
    ImportCommand command;

    @Autowired
    Verifier verifier;

    @Autowired
    TestOwner owner;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @BeforeEach
    void settle() {
        directories.loadSample();
    }

    private int run(String rows, String source, String... options) throws IOException {
        said.reset();
        var file = Files.writeString(folder.resolve("open.csv"), HEADINGS + rows);
        var all = Stream.concat(Stream.of(file.toString(), "--source", source), Stream.of(options))
                .toList();
        return command.run(all, new PrintStream(said, true, UTF_8));
    }

    private String told() {
        return said.toString(UTF_8);
    }

    private String refused() throws IOException {
        return Files.readString(folder.resolve("open.csv.refused.txt"));
    }

    private static LocalDate ago(int days) {
        return BeijingTime.today().minusDays(days);
    }

    private LocalDate last(LocalDate from, int length, Unit unit) {
        return calendars.current().count(from, length, unit).last();
    }

    private List<String> list(String sql, String summary) {
        return owner.sql()
                .sql(sql)
                .param("summary", summary)
                .query(String.class)
                .list();
    }

    private List<String> proceedings(String summary) {
        return list("""
                select p.procedure || ' ' || p.stage || ' ' || b.code || ' ' || p.since from proceeding p
                  join matter m on m.id = p.matter_id join body b on b.id = p.body
                 where m.summary = :summary order by p.no
                """, summary);
    }

    private List<String> running(String summary) {
        return list("""
                select d.term || ' ' || d.triggered || ' ' || d.last from deadline d join matter m on m.id = d.matter_id
                 where m.summary = :summary and d.ended_on is null order by d.no
                """, summary);
    }

    private List<String> papers(String summary) {
        return list("""
                select d.paper || ' ' || d.number || ' ' || d.issued || ' ' || (d.template is null) from document d
                  join matter m on m.id = d.matter_id where m.summary = :summary and d.paper <> 'RECEIPT_SLIP' order by d.no
                """, summary);
    }

    private long petitions() {
        return owner.sql()
                .sql("select count(*) from petition")
                .query(Long.class)
                .single();
    }

    @Test
    void aTransferredCaseWaitsAtItsBodyFromTheDayItWasSent() throws IOException {
        assertThat(run("""
                一,%s,来信,赵某,转送在途,正文。,建议意见,待受理,县住建局,%s,,青信转〔2026〕7号,,,,,,,,,,,,,,
                """.formatted(ago(9), ago(6)), "甲")).isEqualTo(Command.DONE);
        assertThat(told()).contains("新导入 1", "按办理阶段：待受理 1");
        assertThat(proceedings("转送在途"))
                .containsExactly("TRIAGE TRANSFERRED QH-XF " + ago(6), "HANDLING RECEIVED QH-ZJ " + ago(6));
        assertThat(running("转送在途"))
                .containsExactly(
                        "handling.notice " + ago(6) + " " + last(ago(6), 15, Unit.CALENDAR),
                        "handling.objection " + ago(6) + " " + last(ago(6), 5, Unit.WORKING));
        assertThat(papers("转送在途")).containsExactly("TRANSFER_LETTER 青信转〔2026〕7号 " + ago(6) + " true");
        assertThat(list(
                        "select r.document::text from rendition r join matter m on m.id = r.matter_id where m.summary = :summary",
                        "转送在途"))
                .isEmpty();
        assertThat(list(
                        "select j.act from journal j join matter m on m.id = j.matter_id where m.summary = :summary order by seq",
                        "转送在途"))
                .contains("REGISTRY.register", "TRIAGE.carried-transfer");
        assertThat(list("select kind from matter where summary = :summary", "转送在途"))
                .containsExactly("SUGGESTION");
        assertThat(verifier.verify(null).findings()).isEmpty();
    }

    @Test
    void anAssignedCaseHasItsReportDayAndAnObjectionWaitsForItsSender() throws IOException {
        run("""
                一,%1$s,来信,赵某,交办在途,正文。,,待受理,QH-ZJ,%2$s,30,,,,,,,,,,,,,,,
                二,%1$s,来信,赵某,异议在途,正文。,,异议中,县住建局,%2$s,,,%3$s,,,,,,,,,,,,,
                """.formatted(ago(9), ago(6), ago(4)), "乙");
        assertThat(running("交办在途")).contains("assignment.report-by " + ago(6) + " " + last(ago(6), 30, Unit.CALENDAR));
        assertThat(proceedings("异议在途"))
                .containsExactly(
                        "TRIAGE TRANSFERRED QH-XF " + ago(6),
                        "HANDLING RECEIVED QH-ZJ " + ago(6),
                        "OBJECTION RAISED QH-XF " + ago(4));
        assertThat(running("异议在途"))
                .containsExactly("handling.notice " + ago(6) + " " + last(ago(6), 15, Unit.CALENDAR));
    }

    @Test
    void sixtyDaysRunFromTheAcceptanceLongerByTheExtensionAndWhatIsLateIsLateAtOnce() throws IOException {
        run("""
                一,%1$s,来信,赵某,受理在办,正文。,,办理中,县住建局,%2$s,,,,%3$s,青住建受〔2026〕5号,,,,,,,,,,,
                二,%1$s,来信,赵某,延期在办,正文。,,办理中,县住建局,%2$s,,,,%3$s,,,,%4$s,20天,,,,,,,
                三,%1$s,来信,赵某,履职在办,正文。,,依法履职中,县住建局,%2$s,,,,%3$s,,90,建筑法第四十三条,,,,,,,,,
                """.formatted(ago(90), ago(85), ago(80), ago(30)), "丙");
        assertThat(told()).contains("新导入 3", "办理中 2、依法履职中 1");
        assertThat(running("受理在办"))
                .containsExactly("handling.handling " + ago(80) + " " + last(ago(80), 60, Unit.CALENDAR));
        assertThat(last(ago(80), 60, Unit.CALENDAR)).isBefore(BeijingTime.today());
        assertThat(running("延期在办"))
                .containsExactly("handling.handling " + ago(80) + " " + last(ago(80), 80, Unit.CALENDAR));
        assertThat(running("履职在办"))
                .containsExactly("handling.performance " + ago(80) + " " + last(ago(80), 90, Unit.CALENDAR));
        assertThat(papers("受理在办")).containsExactly("ACCEPTANCE_NOTICE 青住建受〔2026〕5号 " + ago(80) + " true");
    }

    @Test
    void anOpinionWaitsToBeServedAndFromServiceTheRightsRun() throws IOException {
        run("""
                一,%1$s,来信,赵某,等待送达,正文。,,待送达,县住建局,%2$s,,,,%3$s,,,,,,%4$s,青住建处〔2026〕3号,,,,,
                二,%1$s,来信,赵某,已经送到,正文。,,已送达,县住建局,%2$s,,,,%3$s,,,,,,%4$s,青住建处〔2026〕4号,%5$s,,,,
                """.formatted(ago(50), ago(45), ago(40), ago(10), ago(3)), "丁");
        assertThat(proceedings("等待送达")).contains("HANDLING REPLIED QH-ZJ " + ago(10));
        assertThat(running("等待送达")).isEmpty();
        assertThat(papers("等待送达")).containsExactly("OPINION 青住建处〔2026〕3号 " + ago(10) + " true");
        assertThat(proceedings("已经送到")).contains("HANDLING SERVED QH-ZJ " + ago(3));
        assertThat(running("已经送到"))
                .containsExactly(
                        "handling.review-request " + ago(3) + " " + last(ago(3), 30, Unit.CALENDAR),
                        "handling.rating " + ago(3) + " " + last(ago(3), 30, Unit.CALENDAR));
    }

    @Test
    void whatTheRegisteringBodyHandlesItselfBeginsThereAndWhatIsClosedIsHistory() throws IOException {
        run("""
                一,%1$s,来信,赵某,本单位办理,正文。,,办理中,县信访局,,,,,%2$s,,,,,,,,,,,,
                二,%1$s,来信,赵某,已经存查,正文。,,已办结,,,,,,,,,,,,,,,,存查,%2$s,青信存〔2026〕1号
                """.formatted(ago(20), ago(10)), "戊");
        assertThat(proceedings("本单位办理")).containsExactly("HANDLING UNDER_HANDLING QH-XF " + ago(10));
        assertThat(proceedings("已经存查")).containsExactly("HISTORY CONCLUDED QH-XF " + ago(10));
        assertThat(papers("已经存查")).containsExactly("FILING_NOTE 青信存〔2026〕1号 " + ago(10) + " true");
        assertThat(running("已经存查")).isEmpty();
    }

    @Test
    void anAccusationIsHandedOnToNobodyWhateverItsStage() throws IOException {
        run("""
                一,%s,来信,赵某,反映某干部,正文。,检举控告,办理中,别处的某个单位,%s,,,,%s,,,,,,,,,,,,
                """.formatted(ago(20), ago(15), ago(10)), "己");
        assertThat(proceedings(Summary.SEALED)).containsExactly("TRIAGE RECEIVED QH-XF " + ago(20));
        assertThat(list("select unnest(audience) from matter where summary = :summary", Summary.SEALED))
                .noneMatch(token -> token.contains("HANDLING_OFFICER"));
    }

    @Test
    void whatDoesNotFitIsRefusedByRowAndColumnAndNothingOfItIsKept() throws IOException {
        var before = petitions();
        var rows = """
                一,%1$s,来信,赵某,没有单位,正文。,,待受理,,%2$s,,,,,,,,,,,,,,,,
                二,%1$s,来信,赵某,单位不明,正文。,,待受理,火星局,%2$s,,,,,,,,,,,,,,,,
                三,%1$s,来信,赵某,没有转送日期,正文。,,待受理,县住建局,,,,,,,,,,,,,,,,,
                四,%1$s,来信,赵某,受理太早,正文。,,办理中,县住建局,%2$s,,,,%3$s,,,,,,,,,,,,
                五,%1$s,来信,赵某,延长太久,正文。,,办理中,县住建局,%2$s,,,,%2$s,,,,%2$s,45,,,,,,,
                六,%1$s,来信,赵某,没有文号,正文。,,待送达,县住建局,%2$s,,,,%2$s,,,,,,%2$s,,,,,,
                七,%1$s,来信,赵某,阶段不符,正文。,,待受理,县住建局,%2$s,,,,%2$s,,,,,,,,,,,,
                八,%1$s,来信,赵某,明天受理,正文。,,办理中,县住建局,%2$s,,,,%4$s,,,,,,,,,,,,
                九,%1$s,来信,赵某,天数不对,正文。,,依法履职中,县住建局,%2$s,,,,%2$s,,很久,,,,,,,,,,
                """.formatted(ago(20), ago(15), ago(30), ago(-1));
        assertThat(run(rows, "庚")).isEqualTo(Command.FOUND);
        assertThat(refused())
                .contains(
                        "第 2 行：没有现办单位",
                        "第 3 行：现办单位不在机构里",
                        "第 4 行：办理阶段是待受理，没有转送日期",
                        "第 5 行：受理日期早于转送日期",
                        "第 6 行：延长办理期限（台账接续）：延长不得超过30日",
                        "第 7 行：办理阶段是待送达，没有意见书文号",
                        "第 8 行：办理阶段是待受理，却有受理日期",
                        "第 9 行：受理日期晚于今天",
                        "第 10 行：履职天数不是天数")
                .doesNotContain("赵某", "火星", "很久");
        assertThat(petitions()).isEqualTo(before);
        assertThat(verifier.verify(null).findings()).isEmpty();
    }

    @Test
    void theSameFileAgainChangesNothingAndATrySaysWhatWouldCome() throws IOException {
        var rows = """
                一,%s,来信,赵某,只来一次,正文。,,办理中,县住建局,%s,,,,%s,,,,,,,,,,,,
                """.formatted(ago(20), ago(15), ago(10));
        var before = petitions();
        run(rows, "辛", "--dry-run");
        assertThat(told()).contains("新导入 1", "按办理阶段：办理中 1");
        assertThat(petitions()).isEqualTo(before);
        run(rows, "辛");
        run(rows, "辛");
        assertThat(told()).contains("新导入 0，先前已导入 1");
        assertThat(petitions()).isEqualTo(before + 1);
        assertThat(proceedings("只来一次")).hasSize(2);
    }
}
