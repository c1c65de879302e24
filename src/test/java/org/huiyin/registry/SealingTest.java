package org.huiyin.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.huiyin.HuiyinTest;
import org.huiyin.TestOwner;
import org.huiyin.approval.ApprovalAct.Sign;
import org.huiyin.database.Viewer;
import org.huiyin.directory.Actor;
import org.huiyin.directory.Occasion;
import org.huiyin.directory.Source;
import org.huiyin.identity.Keyring;
import org.huiyin.identity.Writer;
import org.huiyin.litigation.LitigationAct;
import org.huiyin.procedure.Act;
import org.huiyin.procedure.Capacity;
import org.huiyin.procedure.Effect;
import org.huiyin.procedure.Matter;
import org.huiyin.procedure.MatterKind;
import org.huiyin.procedure.ProcedureName;
import org.huiyin.procedure.Rated;
import org.huiyin.procedure.Side;
import org.huiyin.reports.CoverAct.Forward;
import org.huiyin.reports.DisciplineAct.TakeReportOver;
import org.huiyin.triage.DoubleAct.Fold;
import org.huiyin.triage.RepairAct.Recall;
import org.huiyin.triage.SealedAct.Refer;
import org.huiyin.triage.SealedAct.Seal;
import org.huiyin.triage.TriageAct.Assign;
import org.huiyin.triage.TriageAct.Propose;
import org.huiyin.triage.TriageAct.Transfer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A report on an official: found in triage and sealed, screened, handed over sealed; asked as the application's role. */
@HuiyinTest
class SealingTest {

    @Autowired
    private Registry registry;

    @Autowired
    private Petitions petitions;

    @Autowired
    private Worklists worklists;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Verifier verifier;

    @Autowired
    private Keyring keyring;

    @Autowired
    private County county;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestOwner owner;

    @Autowired
    private PlatformTransactionManager transactions;

    private Receipt letter;

    @BeforeEach
    void settle() {
        county.settle();
        letter = county.as("clerk", () -> registry.register(county.letter(), county.occasion("clerk")));
    }

    private Matter act(String login, Act act, int proceeding) {
        return county.as(
                login,
                () -> registry.perform(act, letter.matter(), proceeding, county.occasion(login))
                        .matter());
    }

    private void refused(String login, Act act, int proceeding, String why) {
        assertThatThrownBy(() -> act(login, act, proceeding))
                .isInstanceOfSatisfying(
                        NotPermitted.class, r -> assertThat(r.refused().why()).contains(why));
    }

    private boolean sees(String login) {
        var found = county.as(login, () -> petitions.byNumber(letter.number())).isPresent();
        var listed = county.as(login, () -> petitions.list(letter.number(), 1)).total() > 0;
        var waits =
                county
                        .as(login, () -> worklists.of(county.officer(login), LocalDate.now(CircumstancesOf.HERE)))
                        .stream()
                        .anyMatch(work -> work.matter().equals(letter.matter()));
        assertThat(listed).isEqualTo(found);
        assertThat(waits && !found).isFalse();
        return found;
    }

    private long rows(Viewer viewer, String table) {
        return viewer.see(() -> new TransactionTemplate(transactions)
                .execute(status -> jdbc.sql("select count(*) from " + table + " where matter_id = :id")
                        .param("id", letter.matter().value())
                        .query(Long.class)
                        .single()));
    }

    private List<String> keyedTables() {
        return owner.sql().sql("""
                        select distinct table_name from information_schema.columns
                        where table_schema = 'public' and column_name = 'matter_id'
                        """).query(String.class).list();
    }

    private static String stage(Matter matter, int proceeding) {
        return matter.proceeding(proceeding).orElseThrow().stage();
    }

    private Refer refer(String to) {
        return new Refer(county.body(to), null, null, "");
    }

    @Test
    @DisplayName("按检举控告密封以后，只有检举件甄别员看得到，登记的人、甄别员、看过的人都看不到")
    void whatIsSealedIsSeenByScreenersAlone() {
        assertThat(sees("screener")).isFalse();
        var sealed = act("triage", new Seal("第二页指名某局长。"), 1);
        assertThat(sealed.sealed()).isTrue();
        assertThat(sealed.kind()).isEqualTo(MatterKind.REPORT);
        for (var login : List.of("clerk", "triage", "chief", "deputy", "handler", "stranger", "inspector")) {
            assertThat(sees(login)).as(login).isFalse();
            for (var table : keyedTables()) {
                assertThat(rows(county.viewer(login), table))
                        .as(login + " " + table)
                        .isZero();
            }
            assertThatThrownBy(() -> act(login, new Transfer(county.body("housing"), ""), 1))
                    .isInstanceOf(NoSuchMatter.class);
        }
        assertThat(rows(Viewer.job("statistics"), "petition")).isZero();
        assertThat(rows(Viewer.job("statistics"), "deadline")).isZero();
        assertThat(sees("screener")).isTrue();
    }

    @Test
    @DisplayName("密封不改编号，普通编号照样连续；摘要和被反映的单位不再是明文，密封着留给甄别员")
    void theNumberStaysAndTheWordsLeaveTheClear() {
        owner.sql()
                .sql("update petition set complained_body = :body where matter_id = :id")
                .param("body", county.body("housing"))
                .param("id", letter.matter().value())
                .update();
        act("triage", new Seal(""), 1);
        assertThat(owner.sql()
                        .sql("""
                        select m.summary || ' ' || m.series || ' ' || pt.series || ' ' || pt.number || ' '
                               || coalesce(pt.complained_body::text, '无')
                        from matter m join petition pt on pt.matter_id = m.id where m.id = :id
                        """)
                        .param("id", letter.matter().value())
                        .query(String.class)
                        .single())
                .isEqualTo("检举控告（内容密封） P P " + letter.number() + " 无");
        var read = county.as(
                "screener",
                () -> dossiers.open(letter.matter(), county.officer("screener").id(), null, "试验"));
        assertThat(read.contacts().getFirst().summary()).isEqualTo("顶楼漏雨无人维修");
        assertThat(read.contacts().getFirst().particulars().complained().words())
                .isEqualTo("县住房和城乡建设局");
        assertThat(read.text()).contains("漏");
        assertThat(verifier.verify(null).findings()).isEmpty();
    }

    @Test
    @DisplayName("密封时没有签发的审批撤销，领导不再看得到，也不能再签")
    void whatWasAskedForIsAskedNoMore() {
        act("triage", new Propose(new Assign(county.body("housing"), 20, "查清。")), 1);
        var sealed = act("triage", new Seal(""), 1);
        assertThat(stage(sealed, 2)).isEqualTo("WITHDRAWN");
        assertThatThrownBy(() -> act("deputy", new Sign(), 2)).isInstanceOf(NoSuchMatter.class);
        assertThat(sealed.deadlines()).anyMatch(deadline -> deadline.running());
    }

    @Test
    @DisplayName("密封的只由检举件甄别员办，兼任甄别员的也不能转送；没有密封的，检举件甄别员不办")
    void twoPostsDoNotOpenASealedMatterToOrdinaryActs() {
        act("triage", new Seal(""), 1);
        var screener = county.officer("screener");
        owner.sql()
                .sql("insert into post (officer, body, capacity, since) values (:officer, :body, 'TRIAGE_OFFICER', "
                        + "date '2000-01-01') on conflict do nothing")
                .param("officer", screener.id())
                .param("body", county.body("bureau"))
                .update();
        county.settle();
        var occasion = new Occasion(
                new Actor.Officer(screener.id()),
                Capacity.TRIAGE_OFFICER,
                county.body("bureau"),
                java.time.LocalDateTime.now(CircumstancesOf.HERE),
                Source.CONSOLE,
                UUID.randomUUID());
        try {
            assertThatThrownBy(() -> county.as(
                            "screener",
                            () -> registry.perform(
                                    new Transfer(county.body("housing"), ""), letter.matter(), 1, occasion)))
                    .isInstanceOfSatisfying(
                            NotPermitted.class,
                            r -> assertThat(r.refused().why()).contains("已经密封"));
        } finally {
            owner.sql()
                    .sql("delete from post where officer = :officer and capacity = 'TRIAGE_OFFICER'")
                    .param("officer", screener.id())
                    .update();
            county.settle();
        }
    }

    @Test
    @DisplayName("移送只给纪检监察机关或者按管理权限有权处理的机关，一路密封，对方接收为止")
    void aReportGoesOnlyToWhoMayTakeIt() {
        act("triage", new Seal(""), 1);
        refused("screener", refer("housing"), 1, "按干部管理权限");
        var referred = act("screener", refer("discipline"), 1);
        assertThat(stage(referred, 1)).isEqualTo("REFERRED");
        assertThat(referred.proceeding(2).orElseThrow().procedure()).isEqualTo(ProcedureName.DISCIPLINE);
        assertThat(referred.deadlines()).noneMatch(deadline -> deadline.running());
        assertThat(referred.documents()).hasSize(1); // the slip of its registration, and no paper that names anybody
        assertThat(sees("inspector")).isTrue();
        assertThat(sees("secretary")).as("its other officers").isFalse();
        assertThat(sees("triage")).isFalse();
        var taken = act("inspector", new TakeReportOver("纪信1号", "信访室"), 2);
        assertThat(stage(taken, 2)).isEqualTo("TAKEN_OVER");
        assertThat(sees("screener")).as("who handed it over follows it").isTrue();
    }

    @Test
    @DisplayName("被检举控告的单位和人，连同其下级和所领导的机关，永远看不到")
    void theReportedNeverSeeIt() {
        act("triage", new Seal(""), 1);
        var self = new Refer(county.body("discipline"), county.body("discipline"), null, "");
        refused("screener", self, 1, "不是被检举控告方");
        act(
                "screener",
                new Refer(
                        county.body("discipline"), null, county.officer("chief").id(), ""),
                1);
        assertThat(owner.sql()
                        .sql("select shut from matter where id = :id")
                        .param("id", letter.matter().value())
                        .query((row, n) -> List.of((String[]) row.getArray(1).getArray()))
                        .single())
                .containsExactlyInAnyOrder(
                        keyring.token("o:" + county.officer("chief").id()),
                        keyring.token("b:" + county.body("bureau")));
        assertThat(sees("screener")).as("he works where the reported leads").isFalse();
        assertThat(sees("inspector")).isTrue();
    }

    @Test
    @DisplayName("并进来的重复登记说的是同一件事，随同密封，一样查不到")
    void whatWasRegisteredTwiceIsSealedAlong() {
        var again = county.as("clerk", () -> registry.register(county.letter(), county.occasion("clerk")));
        county.as(
                "triage",
                () -> registry.perform(
                        new Fold(letter.matter().value(), Placing.Sameness.BY_NUMBER, "同一封信登记了两次。"),
                        again.matter(),
                        1,
                        county.occasion("triage")));
        act("triage", new Seal(""), 1);
        letter = again;
        assertThat(sees("triage")).isFalse();
        assertThat(sees("clerk")).isFalse();
        for (var table : keyedTables()) {
            assertThat(rows(county.viewer("triage"), table)).as(table).isZero();
        }
        assertThat(verifier.verify(null).findings()).isEmpty();
        var read = county.as(
                "screener",
                () -> dossiers.open(letter.matter(), county.officer("screener").id(), null, "试验"));
        assertThat(read.entries().getLast().title()).isEqualTo("随同一事项密封");
        assertThat(read.sealed()).isTrue();
    }

    @Test
    @DisplayName("凭查询码，写信人看得到自己的；错码看不到")
    void theWriterKeepsHisCode() {
        act("triage", new Seal(""), 1);
        assertThat(county.holding(letter.queryCode(), () -> petitions.byNumber(letter.number())))
                .isPresent();
        assertThat(county.holding("2222-22222", () -> petitions.byNumber(letter.number())))
                .isEmpty();
    }

    @Test
    @DisplayName("登记时就密封的，摘要也不是明文")
    void whatIsSealedOnArrivalKeepsNoSummaryInTheClear() {
        letter = county.as("clerk", () -> registry.register(county.letter(true), county.occasion("clerk")));
        var shown =
                county.as("screener", () -> petitions.list(letter.number(), 1)).rows();
        assertThat(shown).extracting(Listed::summary).containsExactly("检举控告（内容密封）");
        act("screener", refer("discipline"), 1);
        assertThat(sees("inspector")).isTrue();
    }

    @Test
    @DisplayName("转给法院的只有收到、接收两步，不计受理告知期限；没有接收的可以撤回；不能交办")
    void aCourtReceivesAndTakesOver() {
        var assign = new Assign(county.body("court"), 20, "查清。");
        act("triage", new Propose(assign), 1);
        act("deputy", new Sign(), 2);
        refused("triage", assign, 1, "按信访程序办理");
        var sent = act("triage", new Transfer(county.body("court"), "", MatterKind.CLAIM), 1);
        assertThat(sent.proceeding(3).orElseThrow().procedure()).isEqualTo(ProcedureName.LITIGATION);
        assertThat(sent.deadlines()).noneMatch(deadline -> deadline.running() && deadline.side() == Side.DUTY);
        assertThat(sent.deadlines())
                .as("what goes by rules of its own is not rated")
                .noneMatch(
                        deadline -> deadline.term().equals(Rated.BUREAU.term().code()));
        var back = act("triage", new Recall("转错了。"), 1);
        assertThat(stage(back, 3)).isEqualTo("RECALLED");
        act("triage", new Transfer(county.body("court"), ""), 4);
        var taken = act("judge", new LitigationAct.TakeOver("", "立案庭"), 5);
        assertThat(stage(taken, 5)).isEqualTo("TAKEN_OVER");
        refused("triage", new Recall("再收回。"), 4, "已经开始办理");
    }

    @Test
    @DisplayName("封面登记不录内容，五个工作日内把密封的原件送上一级，由检举件甄别员记下签收")
    void anUnopenedLetterIsRegisteredByItsCoverAlone() {
        var cover = new Arrival(
                Channel.LETTER,
                county.body("bureau"),
                List.of(Writer.anonymous()),
                "990101",
                "990000",
                "封面登记：未拆阅",
                "",
                List.of(),
                List.of(),
                true,
                ProcedureName.COVER,
                List.of(),
                Particulars.none());
        letter = county.as("clerk", () -> registry.register(cover, county.occasion("clerk")));
        assertThat(letter.number()).contains("密");
        assertThat(sees("clerk")).isFalse();
        var read = county.as(
                "screener",
                () -> dossiers.open(letter.matter(), county.officer("screener").id(), null, "试验"));
        var term = read.state().deadlines().getFirst();
        assertThat(term.term()).isEqualTo("cover.hand-over");
        assertThat(term.length()).isEqualTo(5);
        assertThat(read.text()).isEmpty();
        refused("screener", new Forward(county.body("housing"), "张某签收"), 1, "干部管理权限");
        var done = act("screener", new Forward(county.body("above"), "机要回执12号"), 1);
        assertThat(stage(done, 1)).isEqualTo("FORWARDED");
        assertThat(done.deadlines().getFirst().how()).isEqualTo(Effect.Ending.FULFILLED);
    }
}
