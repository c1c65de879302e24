package org.huiyin.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.statistics.Registers.LAND;
import static org.huiyin.statistics.Registers.PAY;
import static org.huiyin.statistics.Registers.TOWN;
import static org.huiyin.statistics.Registers.VILLAGE;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.huiyin.Browser;
import org.huiyin.BrowserExtension;
import org.huiyin.HuiyinTest;
import org.huiyin.Staff;
import org.huiyin.TestOwner;
import org.huiyin.Visitor;
import org.huiyin.Window;
import org.huiyin.procedure.MatterKind;
import org.huiyin.registry.Channel;
import org.huiyin.registry.Receipt;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.w3c.dom.Element;

/** The ledger on its page and as a sheet. */
@HuiyinTest
@ExtendWith(BrowserExtension.class)
class LedgerTest {

    private static final String MARCH = "/statistics/ledger?from=2025-03-01&to=2025-03-31";

    private static Receipt letter;
    private static Receipt visit;
    private static Receipt sealed;

    @TempDir
    Path folder;

    @Autowired
    Environment environment;

    @Autowired
    TestOwner owner;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    LedgerDesk desk;

    @Autowired
    Registers registers;

    @BeforeAll
    static void aSmallMarch(@Autowired ApplicationContext context, @Autowired Registers registers) {
        Staff.settle(context)
                .withAccounts("wang.min", "li.hua", "he.jing", "lu.ming", "chen.xia", "zhao.qiang", "admin");
        letter = registers.register(
                "wang.min", "QH-XF", Channel.LETTER, TOWN, LAND, day(3), false, "=HYPERLINK(\"x\") 门前道路积水");
        registers.classify("li.hua", "QH-XF", letter, MatterKind.CLAIM, day(4));
        registers.transfer("li.hua", "QH-XF", letter, "QH-ZJ", day(5));
        registers.accept("lu.ming", "QH-ZJ", letter, day(10));
        visit = registers.visit("wang.min", "QH-XF", VILLAGE, PAY, day(31), 7);
        registers.register("wang.min", "QH-XF", Channel.LETTER, TOWN, LAND, LocalDate.of(2025, 4, 1), false);
        sealed = registers.register("wang.min", "QH-XF", Channel.LETTER, TOWN, LAND, day(20), true);
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2025, 3, day);
    }

    private String seen(String login, String path) {
        var visitor = Visitor.of(environment);
        visitor.signIn(login, Staff.PASSWORD);
        return visitor.get(path).body();
    }

    @Test
    void aPeriodHoldsItsFirstAndLastDayAndNoOther() {
        assertThat(seen("wang.min", MARCH)).contains("共 2 件，不含密件", letter.number(), visit.number(), "来访 · 7 人");
        assertThat(seen("wang.min", "/statistics/ledger?from=2025-04-01&to=2025-04-30"))
                .contains("共 1 件")
                .doesNotContain(letter.number());
    }

    @Test
    void whatNarrowsItNarrowsIt() {
        assertThat(seen("wang.min", MARCH + "&channel=VISIT")).contains("共 1 件", visit.number());
        assertThat(seen("wang.min", MARCH + "&subject=040000")).contains("共 1 件", visit.number());
        assertThat(seen("wang.min", MARCH + "&place=990101")).contains("共 2 件");
        assertThat(seen("wang.min", MARCH + "&place=990101.")).contains("共 1 件", letter.number());
        assertThat(seen("wang.min", MARCH + "&place=" + VILLAGE)).contains("共 1 件", visit.number());
        assertThat(seen("wang.min", MARCH + "&stage=HANDLING.UNDER_HANDLING")).contains("共 1 件", letter.number());
        assertThat(seen("wang.min", MARCH + "&kind=CLAIM")).contains("共 1 件", letter.number(), "申诉求决");
        assertThat(seen("wang.min", MARCH + "&kind=UNSTATED")).contains("共 1 件", visit.number());
        assertThat(seen("wang.min", MARCH + "&kind=REPORT")).contains("共 0 件");
        assertThat(seen("wang.min", MARCH + "&overdue=yes")).contains("共 2 件", "超期");
        assertThat(seen("wang.min", MARCH + "&how=JOINED")).contains("共 0 件", "只看“重复件”");
        assertThat(seen("wang.min", MARCH + "&rate=acceptance.bureau&outcome=OVERDUE&how=OPENED"))
                .contains("共 1 件", visit.number(), "超期未受理");
    }

    @Test
    void aBodyThatOnlyReceivedIsShownWhatIsItsOwn() {
        assertThat(seen("lu.ming", MARCH)).contains("共 1 件", letter.number());
        assertThat(seen("lu.ming", MARCH + "&scope=REGISTERED")).contains("共 0 件");
        assertThat(seen("chen.xia", MARCH)).contains("共 0 件");
    }

    @Test
    void sealedPetitionsAreInItForNobody() {
        for (var login : new String[] {"wang.min", "li.hua", "he.jing"}) {
            assertThat(seen(login, MARCH)).as(login).contains("不含密件").doesNotContain(sealed.number());
        }
    }

    @Test
    void whoOnlyLooksAfterTheSystemFindsNoLedger() {
        var visitor = Visitor.of(environment);
        visitor.signIn("admin", Staff.PASSWORD);
        assertThat(visitor.get("/statistics/ledger").statusCode()).isIn(403, 404);
        assertThat(visitor.get("/statistics/ledger/sheet").statusCode()).isIn(403, 404);
    }

    @Test
    void aDayThatIsNoneIsSaidBesideItsFieldAndStays() {
        var page = seen("wang.min", "/statistics/ledger?from=二月三十&to=");
        assertThat(page).contains("from-error", "二月三十");
        assertThat(seen("wang.min", "/statistics/ledger?from=2025-03-31&to=2025-03-01"))
                .contains("截止日早于开始日");
    }

    @Test
    void theSheetHoldsTheSameRowsAsTextsAndThatItLeftIsWrittenDown() throws Exception {
        var before = exports();
        var sheet = sheet("li.hua", MARCH.replace("ledger?", "ledger/sheet?"));
        assertThat(sheet).contains("性质", "申诉求决", "未定性");
        assertThat(sheet).contains(letter.number(), visit.number(), "=HYPERLINK(\"x\") 门前道路积水");
        assertThat(sheet).doesNotContain(sealed.number()).anyMatch(cell -> cell.contains("不含密件"));
        assertThat(String.join(" ", sheet)).doesNotContain("丁试验", "00013800000");
        assertThat(sheet.indexOf(letter.number())).isLessThan(sheet.indexOf(visit.number()));
        assertThat(exports()).isEqualTo(before + 1);
        var noted = owner.sql()
                .sql(
                        "select o.login || ' ' || rows || ' ' || what from export_log e join officer o on o.id = e.officer "
                                + "order by e.id desc limit 1")
                .query(String.class)
                .single();
        assertThat(noted).isEqualTo("li.hua 2 台账 2025-03-01至2025-03-31 本单位登记和收到的");
        assertThat(seen("admin", "/statistics/exports"))
                .as("who looks after the system supervises it, and sees no petition")
                .contains("李华", "台账 2025-03-01至2025-03-31 本单位登记和收到的")
                .doesNotContain(letter.number(), "门前道路积水");
        assertThat(seen("zhao.qiang", "/statistics/exports"))
                .as("the head of another body")
                .contains("还没有人导出过")
                .doesNotContain("李华");
    }

    @Test
    void rowsComeInPiecesEachOnceThoughSomeArrivedAtTheSameMoment() {
        var day = LocalDate.of(2024, 5, 6);
        var numbers = new ArrayList<String>();
        for (int i = 0; i < 3; i++) {
            numbers.add(registers
                    .register("wang.min", "QH-XF", Channel.LETTER, TOWN, LAND, day, false)
                    .number());
        }
        var rows = desk.rows(LedgerQuery.of(day, day, Scope.REGISTERED), registers.body("QH-XF"), Instant.now(), 2);
        registers.register("wang.min", "QH-XF", Channel.LETTER, TOWN, LAND, day, false);
        var seen = registers.as("wang.min", () -> {
            var first = rows.apply(null);
            var second = rows.apply(first.getLast());
            assertThat(rows.apply(second.getLast())).isEmpty();
            return Stream.concat(first.stream(), second.stream())
                    .map(LedgerRow::number)
                    .toList();
        });
        assertThat(seen).containsExactlyInAnyOrderElementsOf(numbers);
    }

    @Test
    void whatWasWrittenDownCannotBeChanged() {
        for (var change : new String[] {"delete from export_log", "update export_log set rows = 0"}) {
            assertThatThrownBy(() -> jdbc.sql(change).update()).hasStackTraceContaining("permission denied");
        }
    }

    @Test
    void itReadsWellOnADeskAndOnAPhone(Browser browser) {
        try (var window = browser.wide().signIn("wang.min", Staff.PASSWORD, "/statistics/ledger")) {
            window.open(MARCH).bothWidths("statistics-ledger");
            assertThat(window.violations()).isEmpty();
            assertThat(window.complaints()).isEmpty();
        }
        try (var window = browser.phoneWithoutScript().signIn("wang.min", Staff.PASSWORD, "/statistics/ledger")) {
            window.open(MARCH);
            assertThat(window.scrollsSideways()).isFalse();
            window.page().locator("#channel").selectOption("VISIT");
            Window.enter(window.page().locator(".filter button"));
            assertThat(window.page().locator("main").textContent()).contains("共 1 件");
        }
    }

    private long exports() {
        return owner.sql()
                .sql("select count(*) from export_log")
                .query(Long.class)
                .single();
    }

    /** The cells of the sheet as a reader of such files takes them, formulas marked. */
    private List<String> sheet(String login, String path) throws Exception {
        var visitor = Visitor.of(environment);
        visitor.signIn(login, Staff.PASSWORD);
        var file = Files.write(folder.resolve("ledger.xlsx"), visitor.download(path));
        var cells = new ArrayList<String>();
        try (var zip = new ZipFile(file.toFile())) {
            var nodes = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")))
                    .getElementsByTagName("c");
            for (int i = 0; i < nodes.getLength(); i++) {
                var cell = (Element) nodes.item(i);
                assertThat(cell.getElementsByTagName("f").getLength()).isZero();
                cells.add(cell.getTextContent());
            }
        }
        return cells;
    }
}
