package org.huiyin.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.huiyin.HuiyinTest;
import org.huiyin.TestOwner;
import org.huiyin.database.Viewer;
import org.huiyin.directory.Occasion;
import org.huiyin.procedure.Capacity;
import org.huiyin.procedure.ProcedureName;
import org.huiyin.registry.Arrival.Incoming;
import org.huiyin.triage.RepairAct.Recall;
import org.huiyin.triage.SplitAct.Divided;
import org.huiyin.triage.SplitAct.Split;
import org.huiyin.triage.TriageAct.Transfer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** 分项: what becomes of a letter about several things, and who sees what of it. */
@HuiyinTest
class SplitTest {

    private static final String ROOF = "顶楼漏雨的一半";
    private static final String OTHER = "隔壁厂子排污的一半";
    private static final String FILE = "原信的照片.pdf";

    @Autowired
    Registry registry;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Parts parts;

    @Autowired
    Petitions petitions;

    @Autowired
    Paperwork paperwork;

    @Autowired
    Verifier verifier;

    @Autowired
    County county;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestOwner owner;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    void settle() {
        county.settle();
    }

    private Receipt register(boolean sealed, LocalDateTime at) {
        var letter = county.letter(sealed);
        var mixed = new Arrival(
                letter.channel(),
                letter.body(),
                letter.writers(),
                letter.division(),
                letter.subject(),
                sealed ? "来信一件" : "漏雨和排污两件事",
                ROOF + "，" + OTHER,
                List.of("修屋顶", "查排污"),
                List.of(new Incoming(FILE, "application/pdf", "不是真的".getBytes())),
                sealed,
                letter.begins(),
                List.of(),
                Particulars.secrecy(true));
        return county.as("clerk", () -> registry.register(mixed, county.occasion("clerk", at)));
    }

    private Receipt register() {
        return register(false, LocalDateTime.now(CircumstancesOf.HERE));
    }

    private static Split roof() {
        return new Split("顶楼漏雨无人维修", "990000", "990101", ROOF, List.of("修屋顶"));
    }

    private static Split works() {
        return new Split("厂子排污无人查处", "990000", "990101", OTHER, List.of("查排污"));
    }

    private Part split(Receipt first, String login, Split split, Occasion occasion) {
        return county.as(login, () -> {
            registry.perform(split, List.of(), first.matter(), triage(first, login), occasion);
            return parts.of(first.matter()).getLast();
        });
    }

    private Part split(Receipt first, Split split) {
        return split(first, "triage", split, county.occasion("triage"));
    }

    /** The triage that runs. */
    private int triage(Receipt first, String login) {
        return open(login, first.matter()).state().proceedings().getLast().no();
    }

    private Dossier open(String login, MatterId matter) {
        return county.as(
                login, () -> dossiers.open(matter, county.officer(login).id(), null, "试验"));
    }

    private void transfer(MatterId matter, String to) {
        county.as(
                "triage",
                () -> registry.perform(new Transfer(county.body(to), ""), matter, 1, county.occasion("triage")));
    }

    private long rows(String table, MatterId matter) {
        return new TransactionTemplate(transactions)
                .execute(status -> jdbc.sql("select count(*) from " + table + " where matter_id = :id")
                        .param("id", matter.value())
                        .query(Long.class)
                        .single());
    }

    private List<String> keyedTables() {
        return owner.sql().sql("""
                        select distinct table_name from information_schema.columns
                        where table_schema = 'public' and column_name = 'matter_id'
                        """).query(String.class).list();
    }

    private long counted() {
        return Viewer.job("statistics")
                .see(() -> new TransactionTemplate(transactions)
                        .execute(status -> jdbc.sql("select count(*) from petition where series = 'P'")
                                .query(Long.class)
                                .single()));
    }

    @Test
    void aPartIsAMatterOfItsOwnThatHoldsTheRedactedCopyAlone() {
        var first = register();
        var part = split(first, roof());
        var whole = open("triage", first.matter());
        var dossier = open("triage", part.matter());
        assertThat(part.matter().value())
                .as("locked by ascending id")
                .isGreaterThan(first.matter().value());
        assertThat(dossier.number()).isEqualTo(part.number()).matches("试信分〔\\d{4}〕\\d{4}号");
        assertThat(dossier.text()).isEqualTo(ROOF);
        assertThat(dossier.demands()).containsExactly("修屋顶");
        assertThat(dossier.files()).isEmpty();
        assertThat(dossier.papers()).isEmpty();
        assertThat(dossier.linked()).isEmpty();
        assertThat(dossier.writers()).isEqualTo(whole.writers());
        assertThat(dossier.contacts().getFirst().particulars().confidential())
                .as("the wish for secrecy goes along")
                .isTrue();
        assertThat(dossier.contacts().getFirst().part()).isTrue();
        assertThat(whole.state().proceedings().getFirst().stage()).isEqualTo("DIVIDING");
        assertThat(whole.text()).isEqualTo(ROOF + "，" + OTHER);
    }

    @Test
    void redactedCopiesOfEnclosuresGoAlongAndNothingElse() {
        var first = register();
        var copy = List.of(new Incoming("附件1.pdf", "application/pdf", "遮盖过的".getBytes()));
        county.as("triage", () -> registry.perform(roof(), copy, first.matter(), 1, county.occasion("triage")));
        var part = county.as("triage", () -> parts.of(first.matter())).getFirst();
        assertThat(open("triage", part.matter()).files())
                .extracting(file -> file.name())
                .containsExactly("附件1.pdf");
        var bytes = county.as("triage", () -> paperwork.file(part.matter(), 1)).bytes();
        assertThat(new String(bytes)).isEqualTo("遮盖过的");
    }

    @Test
    void itsPeriodRunsFromTheDayTheLetterWasReceived() {
        var received = LocalDateTime.now(CircumstancesOf.HERE).minusDays(6);
        var first = register(false, received);
        var part = split(first, roof());
        var routing = open("triage", part.matter()).state().deadlines().getFirst();
        assertThat(routing.triggered()).isEqualTo(received.toLocalDate());
        assertThat(routing.last())
                .isEqualTo(open("triage", first.matter())
                        .state()
                        .deadlines()
                        .getFirst()
                        .last());
    }

    @Test
    void numbersHaveNoGapsAndBothChainsAreWhole() {
        var first = register();
        var one = split(first, roof());
        var two = split(first, works());
        assertThat(serial(two)).isEqualTo(serial(one) + 1);
        assertThat(county.as("triage", () -> parts.of(first.matter()))).containsExactly(one, two);
        assertThat(verifier.verify(null).findings()).isEmpty();
    }

    private long serial(Part part) {
        return owner.sql()
                .sql("select serial from petition where number = :number and series = 'F'")
                .param("number", part.number())
                .query(Long.class)
                .single();
    }

    @Test
    void itIsNoPetitionAndNoFigureCountsIt() {
        var first = register();
        var before = counted();
        split(first, roof());
        assertThat(counted()).isEqualTo(before);
    }

    @Test
    void theSameFormSentTwiceSplitsOnce() {
        var first = register();
        var occasion = county.occasion("triage");
        var once = split(first, "triage", roof(), occasion);
        var twice = split(first, "triage", roof(), occasion);
        assertThat(twice).isEqualTo(once);
        assertThat(county.as("triage", () -> parts.of(first.matter()))).hasSize(1);
    }

    @Test
    void aPartThatFailsLeavesNothing() {
        var first = register();
        var before = split(first, roof());
        var matters =
                owner.sql().sql("select count(*) from matter").query(Long.class).single();
        var nowhere = new Split("别的事", "没有这一类", "990101", OTHER, List.of());
        var naming = new Split("陈试验家漏雨", "990000", "990101", OTHER, List.of());
        var unredacted = new Split("别的事", "990000", "990101", ROOF + "，" + OTHER, List.of());
        assertThatThrownBy(() -> split(first, nowhere)).isInstanceOf(org.springframework.dao.DataAccessException.class);
        assertThatThrownBy(() -> split(first, naming)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> split(first, unredacted)).isInstanceOf(NotPermitted.class);
        assertThat(owner.sql()
                        .sql("select count(*) from matter")
                        .query(Long.class)
                        .single())
                .isEqualTo(matters);
        assertThat(county.as("triage", () -> parts.of(first.matter()))).containsExactly(before);
        assertThat(verifier.verify(null).findings()).isEmpty();
        assertThat(serial(split(first, works()))).isEqualTo(serial(before) + 1);
    }

    @Test
    void onceSplitTheLetterItselfGoesNowhere() {
        var first = register();
        split(first, roof());
        assertThatThrownBy(() -> transfer(first.matter(), "housing"))
                .isInstanceOfSatisfying(
                        NotPermitted.class,
                        told -> assertThat(told.refused().why()).contains("正在分项"));
        split(first, works());
        county.as("triage", () -> registry.perform(new Divided(""), first.matter(), 1, county.occasion("triage")));
        var state = open("triage", first.matter()).state();
        assertThat(state.proceedings().getFirst().stage()).isEqualTo("DIVIDED");
        assertThat(state.deadlines()).noneMatch(deadline -> deadline.running());
    }

    @Test
    void theRecipientOfAPartSeesNothingOfTheLetterNorOfOtherParts() {
        var first = register();
        var roof = split(first, roof());
        var works = split(first, works());
        transfer(roof.matter(), "housing");
        transfer(works.matter(), "labour");
        assertThat(open("handler", roof.matter()).text()).isEqualTo(ROOF);
        for (var hidden : List.of(first.matter(), works.matter())) {
            assertThatThrownBy(() -> open("handler", hidden)).isInstanceOf(NoSuchMatter.class);
            for (var table : keyedTables()) {
                assertThat(county.as("handler", () -> rows(table, hidden)))
                        .as(table)
                        .isZero();
            }
        }
        assertThat(county.as("handler", () -> parts.of(first.matter()))).isEmpty();
        assertThat(county.as("handler", () -> petitions.byNumber(first.number())))
                .isEmpty();
        assertThat(county.as("handler", () -> petitions.byNumber(works.number())))
                .isEmpty();
        for (var words : List.of("", "排污", "漏雨")) {
            assertThat(county.as("handler", () -> petitions.list(words, 1)).rows())
                    .extracting(row -> row.matter())
                    .doesNotContain(first.matter(), works.matter());
        }
    }

    @Test
    void nothingWrittenOfAPartTellsOfTheLetter() {
        var first = register();
        var part = split(first, roof());
        transfer(part.matter(), "housing");
        var seen = open("handler", part.matter()).toString();
        assertThat(seen)
                .doesNotContain(OTHER, FILE, first.number(), first.matter().toString(), first.queryCode());
        for (var table : keyedTables()) {
            var raw = owner.sql()
                    .sql("select t::text from " + table + " t where matter_id = :id")
                    .param("id", part.matter().value())
                    .query(String.class)
                    .list();
            assertThat(String.join("\n", raw))
                    .as(table)
                    .doesNotContain(String.valueOf(first.matter().value()), first.number());
        }
        assertThat(owner.sql()
                        .sql("select distinct head ->> 'capacity' from journal where matter_id = :id and seq = 1")
                        .param("id", part.matter().value())
                        .query(String.class)
                        .list())
                .containsExactly("SYSTEM");
    }

    @Test
    void whoHadTheLetterBeforeIsNotToldWhatBecameOfIt() {
        var first = register();
        transfer(first.matter(), "housing");
        county.as("triage", () -> registry.perform(new Recall("转错了"), first.matter(), 1, county.occasion("triage")));
        var part = split(first, works());
        var whole = open("handler", first.matter());
        assertThat(whole.text()).as("it has read the letter").contains(OTHER);
        assertThat(county.as("handler", () -> parts.of(first.matter()))).isEmpty();
        assertThat(county.as("clerk", () -> parts.of(first.matter()))).isEmpty();
        assertThat(whole.entries().getLast().code()).isEqualTo("TRIAGE.split");
        assertThat(whole.entries().getLast().act().toString())
                .doesNotContain(OTHER, part.number(), part.matter().toString());
        assertThatThrownBy(() -> open("handler", part.matter())).isInstanceOf(NoSuchMatter.class);
    }

    @Test
    void theWritersCodeOpensTheLetterAndEachPartAndAPartsCodeThatPartAlone() {
        var first = register();
        var roof = split(first, roof());
        var works = split(first, works());
        assertThat(county.holding(first.queryCode(), () -> parts.of(first.matter())))
                .containsExactly(roof, works);
        assertThat(county.holding(roof.queryCode(), () -> petitions.byNumber(roof.number())))
                .contains(roof.matter());
        for (var number : List.of(first.number(), works.number())) {
            assertThat(county.holding(roof.queryCode(), () -> petitions.byNumber(number)))
                    .isEmpty();
        }
        assertThat(county.holding(roof.queryCode(), () -> parts.of(first.matter())))
                .isEmpty();
        assertThat(Set.of(first.queryCode(), roof.queryCode(), works.queryCode()))
                .hasSize(3);
    }

    @Test
    void aSealedLetterStaysSealedAndItsPartDoesNotShowWhereItCameFrom() {
        var first = register(true, LocalDateTime.now(CircumstancesOf.HERE));
        var part = split(first, "screener", roof(), county.occasion("screener"));
        assertThat(county.as("triage", () -> petitions.byNumber(first.number())))
                .isEmpty();
        assertThat(county.as("triage", () -> parts.of(first.matter()))).isEmpty();
        assertThatThrownBy(() -> open("triage", first.matter())).isInstanceOf(NoSuchMatter.class);
        assertThatThrownBy(() -> open("screener", part.matter())).isInstanceOf(NoSuchMatter.class);
        var dossier = open("triage", part.matter());
        assertThat(dossier.sealed()).isFalse();
        assertThat(dossier.number()).doesNotContain("密");
        assertThat(dossier.text()).isEqualTo(ROOF);
        var row = owner.sql()
                .sql("select m::text from matter m where id = :id")
                .param("id", part.matter().value())
                .query(String.class)
                .single();
        assertThat(row).doesNotContain(Capacity.REPORT_SCREENER.name());
        var shut = owner.sql()
                .sql("select cardinality(shut) from matter where id = :id")
                .param("id", part.matter().value())
                .query(Integer.class)
                .single();
        assertThat(shut).isZero();
        transfer(part.matter(), "housing");
        assertThat(open("handler", part.matter()).text()).isEqualTo(ROOF);
        assertThat(verifier.verify(null).findings()).isEmpty();
    }

    @Test
    void screenersOfReportsAreNotLetIntoOrdinaryMatters() {
        var first = register();
        assertThatThrownBy(() -> open("screener", first.matter())).isInstanceOf(NoSuchMatter.class);
    }

    @Test
    void itIsRegisteredByTheSystemAndAwaitsTriage() {
        var first = register();
        var part = split(first, roof());
        var dossier = open("triage", part.matter());
        assertThat(dossier.state().proceedings())
                .singleElement()
                .satisfies(proceeding -> assertThat(proceeding.procedure()).isEqualTo(ProcedureName.TRIAGE));
        assertThat(dossier.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.code()).isEqualTo("REGISTRY.register");
            assertThat(entry.officer()).isNull();
            assertThat(entry.occurred().toLocalDate()).isEqualTo(LocalDate.now(CircumstancesOf.HERE));
        });
    }
}
