package org.huiyin.statistics;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.registry.Channel.LETTER;
import static org.huiyin.registry.Channel.VISIT;
import static org.huiyin.registry.Channel.WEB;
import static org.huiyin.statistics.Registers.LAND;
import static org.huiyin.statistics.Registers.PAY;
import static org.huiyin.statistics.Registers.TOWN;
import static org.huiyin.statistics.Registers.VILLAGE;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.huiyin.Browser;
import org.huiyin.BrowserExtension;
import org.huiyin.HuiyinTest;
import org.huiyin.Staff;
import org.huiyin.TestOwner;
import org.huiyin.Visitor;
import org.huiyin.Window;
import org.huiyin.database.Viewer;
import org.huiyin.desk.BeijingTime;
import org.huiyin.procedure.MatterKind;
import org.huiyin.registry.Channel;
import org.huiyin.registry.Receipt;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A small month brought in by the one door, each of its figures reckoned by hand. */
@HuiyinTest
@ExtendWith(BrowserExtension.class)
class MonthTest {

    private static final YearMonth MARCH = YearMonth.of(2025, 3);

    @Autowired
    MonthDesk desk;

    @Autowired
    Registers registers;

    @Autowired
    Environment environment;

    @Autowired
    TestOwner owner;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeAll
    static void aSmallMonth(
            @Autowired ApplicationContext context, @Autowired Registers registers, @Autowired TestOwner owner) {
        Staff.settle(context).withAccounts("wang.min", "fang.yu", "admin");
        var answered = bureau(registers, LETTER, TOWN, LAND, day(1));
        registers.classify("li.hua", "QH-XF", answered, MatterKind.SUGGESTION, day(2));
        registers.classify("li.hua", "QH-XF", answered, MatterKind.CLAIM, day(3));
        registers.transfer("li.hua", "QH-XF", answered, "QH-ZJ", day(5));
        registers.accept("lu.ming", "QH-ZJ", answered, day(10));
        registers.reply("lu.ming", "zhao.qiang", "QH-ZJ", answered, day(22));
        var late = bureau(registers, LETTER, VILLAGE, PAY, day(15));
        registers.transfer("li.hua", "QH-XF", late, "QH-ZJ", LocalDate.of(2025, 4, 20));
        registers.accept("lu.ming", "QH-ZJ", late, LocalDate.of(2025, 4, 22));
        registers.visit("wang.min", "QH-XF", VILLAGE, LAND, day(15), 5);
        var waiting = bureau(registers, VISIT, TOWN, PAY, day(31));
        registers.visitAgain("wang.min", "QH-XF", waiting, day(31), 12);
        registers.classify("li.hua", "QH-XF", waiting, MatterKind.SUGGESTION, day(31));
        registers.transfer("li.hua", "QH-XF", waiting, "QH-RS", LocalDate.of(2025, 4, 1));
        var thanks = bureau(registers, WEB, "9901", LAND, day(20));
        registers.classify("li.hua", "QH-XF", thanks, MatterKind.OTHER, day(21));
        registers.register("wang.min", "QH-XF", LETTER, TOWN, LAND, day(10), true);
        registers.visit("ma.lan", "QH-LW", VILLAGE, LAND, day(5), 2);
        bureau(registers, LETTER, TOWN, LAND, LocalDate.of(2025, 4, 1));
        for (int february = 25; february <= 28; february++) {
            bureau(registers, LETTER, TOWN, LAND, LocalDate.of(2025, 2, february));
        }
        rated(owner, answered, "SATISFIED");
        rated(owner, late, "DISSATISFIED");
        var running = bureau(registers, LETTER, TOWN, LAND, BeijingTime.today());
        registers.transfer("li.hua", "QH-XF", running, "QH-ZJ", BeijingTime.today());
        rated(owner, running, "SATISFIED");
        registers.accept("lu.ming", "QH-ZJ", running, BeijingTime.today());
    }

    /** As the petitioner rated the bureau at the time. */
    private static void rated(TestOwner owner, Receipt receipt, String score) {
        owner.sql()
                .sql("""
                            insert into rating (matter_id, proceeding, body, score, given)
                            select matter_id, no, body, :score, opened from proceeding where matter_id = :matter and no = 1
                            """)
                .param("score", score)
                .param("matter", receipt.matter().value())
                .update();
    }

    private static Receipt bureau(Registers registers, Channel channel, String place, String subject, LocalDate day) {
        return registers.register("wang.min", "QH-XF", channel, place, subject, day, false);
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2025, 3, day);
    }

    private MonthPage march(String body) {
        return desk.of(MARCH, List.of(), registers.body(body));
    }

    private static String written(CrossTable table) {
        return Stream.concat(table.rows().stream(), Stream.of(table.sums()))
                .filter(row -> row.sum().count() > 0)
                .map(row -> row.title() + " "
                        + row.cells().stream()
                                .map(cell -> Long.toString(cell.count()))
                                .collect(joining(" "))
                        + " = " + row.sum().count() + " " + table.shareOf(row))
                .collect(joining("\n"));
    }

    @Test
    void theChannelsOfTheBureauAreAsReckonedByHand() {
        var page = march("QH-XF");
        assertThat(page.channels().columns()).containsExactly("初次", "重复");
        assertThat(written(page.channels())).isEqualTo("""
                来信 2 0 = 2 33.33 %
                来访 2 1 = 3 50.00 %
                网信 1 0 = 1 16.67 %
                合计 5 1 = 6 100.00 %""");
    }

    @Test
    void aVisitIsABatchAndWhatDoesNotComeInPersonIsNone() {
        var measures = march("QH-XF").measures();
        assertThat(measures.stream()
                        .map(one ->
                                one.visits() == null ? "–" : "" + one.visits().count())
                        .toList())
                .containsExactly("–", "3", "–", "–", "–", "–", "3");
        assertThat(measures.stream()
                        .map(one ->
                                one.persons() == null ? "–" : "" + one.persons().count())
                        .toList())
                .containsExactly("–", "18", "–", "–", "–", "–", "18");
    }

    @Test
    void theMonthBeforeAndTheYearBeforeAreComparedAndADashStandsForNothing() {
        var measures = march("QH-XF").measures();
        assertThat(measures.stream().map(MonthPage.Measured::beside).toList())
                .containsExactly("−50.00 %", "–", "–", "–", "–", "–", "+50.00 %");
        assertThat(measures.stream().map(MonthPage.Measured::lastYear).toList()).containsOnly("–");
    }

    @Test
    void kindsPlacesAndSubjectsAreAsReckonedByHand() {
        var tables = march("QH-XF").tables();
        assertThat(tables.getFirst().columns()).containsExactly("来信", "来访", "来电", "传真", "网信", "上级交办");
        assertThat(written(tables.getFirst())).isEqualTo("""
                申诉求决 1 0 0 0 0 0 = 1 16.67 %
                建议意见 0 2 0 0 0 0 = 2 33.33 %
                其他 0 0 0 0 1 0 = 1 16.67 %
                未定性 1 1 0 0 0 0 = 2 33.33 %
                合计 2 3 0 0 1 0 = 6 100.00 %""");
        assertThat(written(tables.get(1))).isEqualTo("""
                青禾县（未写到下一级） 1 2 0 0 0 0 = 3 50.00 %
                柳湾乡 1 1 0 0 0 0 = 2 33.33 %
                云川省抚城市（未写到下一级） 0 0 0 0 1 0 = 1 16.67 %
                合计 2 3 0 0 1 0 = 6 100.00 %""");
        assertThat(written(tables.getLast())).isEqualTo("""
                国土资源 1 1 0 0 1 0 = 3 50.00 %
                劳动和社会保障 1 2 0 0 0 0 = 3 50.00 %
                合计 2 3 0 0 1 0 = 6 100.00 %""");
    }

    @Test
    void theRatesAreAsReckonedByHandAndShowWhatTheyWereReckonedFrom() {
        assertThat(rates(march("QH-XF")))
                .containsExactly(
                        "40.00 % 2/5 2+1+2",
                        "66.67 % 2/3 2+0+1",
                        "50.00 % 1/2 1+0+0+1",
                        "66.67 % 2/3 1+0+1+1",
                        "– 0/0 0+0+0+0",
                        "50.00 % 1/2 1+0+1",
                        "– 0/0 0+0+0");
        assertThat(march("QH-XF").rates().get(2).formula()).isEqualTo("按期答复 ÷ (按期答复 + 超期答复 + 未到期未答复 + 超期未答复)");
        assertThat(march("QH-XF").rates().get(3).formula()).isEqualTo("(满意 + 基本满意 + 不满意) ÷ (满意 + 基本满意 + 不满意 + 超期未评价)");
        assertThat(march("QH-XF").rates().get(5).formula()).isEqualTo("(满意 + 基本满意) ÷ (满意 + 基本满意 + 不满意)");
        assertThat(march("QH-XF").rates()).noneMatch(MonthPage.RateShown::verified);
    }

    @Test
    void anotherDefinitionLeavesOutWhatIsNotDueYet() {
        var month = YearMonth.from(BeijingTime.today());
        var all = desk.of(month, List.of(), registers.body("QH-XF"));
        assertThat(rates(all)).element(2).isEqualTo("0.00 % 0/1 0+0+1+0");
        var due = desk.of(month, List.of("reply.due"), registers.body("QH-XF"));
        assertThat(rates(due)).element(2).isEqualTo("– 0/0 0+0+0");
        assertThat(rates(due))
                .as("what was rated a moment ago is not counted before the time for it is over")
                .element(3)
                .isEqualTo("– 0/0 0+0+0+0");
        assertThat(due.families().getFirst().offered().getFirst().href()).contains("rule=reply.all");
    }

    private static List<String> rates(MonthPage page) {
        return page.rates().stream()
                .map(rate -> rate.value() + " " + rate.numerator().count() + "/"
                        + rate.whole().count() + " "
                        + rate.denominator().stream()
                                .map(part -> "" + part.count())
                                .collect(joining("+")))
                .toList();
    }

    @Test
    void theGovernmentCountsWhatIsBelowItAndTheTownshipOnlyItsOwn() {
        var county = march("QH-ZF");
        assertThat(county.channels().sums().sum().count()).isEqualTo(7);
        assertThat(county.below()).contains("县信访局", "柳湾乡政府").doesNotContain("市信访局");
        assertThat(county.measures().getLast().visits())
                .extracting(CrossTable.Cell::count)
                .isEqualTo(4L);
        assertThat(county.measures().getLast().persons())
                .extracting(CrossTable.Cell::count)
                .isEqualTo(20L);
        assertThat(rates(county)).first().isEqualTo("33.33 % 2/6 2+1+3");
        assertThat(march("QH-LW").channels().sums().sum().count()).isEqualTo(1);
        assertThat(march("QH-RS").channels().sums().sum().count()).isZero();
    }

    @Test
    void everyFigureOpensAsManyRowsAsItCounts() {
        var visitor = Visitor.of(environment);
        visitor.signIn("wang.min", Staff.PASSWORD);
        var page = march("QH-XF");
        var figures = new ArrayList<CrossTable.Cell>();
        Stream.concat(Stream.of(page.channels()), page.tables().stream())
                .flatMap(table -> Stream.concat(table.rows().stream(), Stream.of(table.sums())))
                .forEach(row -> {
                    figures.addAll(row.cells());
                    figures.add(row.sum());
                });
        page.measures().stream().flatMap(one -> Stream.ofNullable(one.visits())).forEach(figures::add);
        page.rates().stream()
                .flatMap(rate -> Stream.concat(Stream.of(rate.numerator(), rate.whole()), rate.denominator().stream()))
                .map(part -> new CrossTable.Cell(part.count(), part.href()))
                .forEach(figures::add);
        assertThat(figures).hasSizeGreaterThan(50);
        figures.stream()
                .filter(cell -> cell.count() > 0)
                .distinct()
                .forEach(cell -> assertThat(visitor.get(cell.href()).body())
                        .as(cell.href())
                        .contains("共 " + cell.count() + " 件，不含密件"));
    }

    @Test
    void whoCountsSeesNothingButWhatIsCounted() {
        var tables = owner.sql().sql("""
                        select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relrowsecurity
                        """).query(String.class).list();
        for (var table : tables) {
            var seen = Viewer.job("statistics")
                    .see(() -> new TransactionTemplate(transactions)
                            .execute(status -> jdbc.sql("select count(*) from " + table)
                                    .query(Long.class)
                                    .single()));
            var barred = owner.sql()
                    .sql("select count(*) from pg_policies where tablename = :table and policyname = 'not_counted'")
                    .param("table", table)
                    .query(Long.class)
                    .single();
            if (List.of("matter", "petition", "deadline", "rating").contains(table)) {
                assertThat(seen).as(table).isPositive();
            } else {
                assertThat(barred)
                        .as(table + " needs the policy not_counted, as V095 gives it")
                        .isEqualTo(1);
                assertThat(seen).as(table).isZero();
            }
        }
        var sealed = Viewer.job("statistics")
                .see(() -> new TransactionTemplate(transactions)
                        .execute(status -> jdbc.sql("select count(*) from matter where sealed")
                                .query(Long.class)
                                .single()));
        assertThat(sealed).isZero();
    }

    @Test
    void thePageSaysWhatItCountsAndIsReadOnADeskAndOnAPhone(Browser browser) {
        try (var window = browser.wide().signIn("wang.min", Staff.PASSWORD, "/statistics/month?month=2025-03")) {
            assertThat(window.page().locator("main").textContent())
                    .contains("2025年3月月报", "按收到日期（信访日期）", "不含密件", "公式未核实", "按期答复 ÷ (按期答复");
            window.bothWidths("statistics-month");
            assertThat(window.violations()).isEmpty();
            assertThat(window.complaints()).isEmpty();
            window.page().setViewportSize(390, 844);
            assertThat(window.scrollsSideways()).isFalse();
        }
        try (var window = browser.phoneWithoutScript().signIn("fang.yu", Staff.PASSWORD, "/statistics/month")) {
            window.page().locator("#month").fill("2025-03");
            Window.enter(window.page().locator(".filter button"));
            assertThat(window.page().locator("main").textContent()).contains("连同下级登记的");
        }
    }

    @Test
    void aMonthThatIsNoneIsRefusedAndWhoOnlyLooksAfterTheSystemFindsNone() {
        var visitor = Visitor.of(environment);
        visitor.signIn("wang.min", Staff.PASSWORD);
        assertThat(visitor.get("/statistics/month?month=2025-13").statusCode()).isEqualTo(400);
        var administrator = Visitor.of(environment);
        administrator.signIn("admin", Staff.PASSWORD);
        assertThat(administrator.get("/statistics/month").statusCode()).isIn(403, 404);
    }
}
