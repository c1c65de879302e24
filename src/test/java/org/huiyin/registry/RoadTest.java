package org.huiyin.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.huiyin.HuiyinTest;
import org.huiyin.approval.ApprovalAct.Sign;
import org.huiyin.handling.Finding;
import org.huiyin.handling.HandlingAct.Accept;
import org.huiyin.handling.HandlingAct.Answer;
import org.huiyin.handling.HandlingAct.Rate;
import org.huiyin.handling.HandlingAct.Reply;
import org.huiyin.handling.HandlingAct.Serve;
import org.huiyin.handling.HandlingAct.Submit;
import org.huiyin.handling.Route;
import org.huiyin.procedure.Act;
import org.huiyin.procedure.Matter;
import org.huiyin.procedure.Paper;
import org.huiyin.procedure.Score;
import org.huiyin.procedure.ServiceWay;
import org.huiyin.triage.TriageAct.Transfer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One letter all the way through the one door, on a real database, as the application's role. */
@HuiyinTest
class RoadTest {

    static final Reply OPINION = new Reply(
            "屋顶漏雨，多次报修没有人来。",
            "屋面防水层老化。",
            List.of(
                    new Answer("明确谁来修", Finding.SUPPORTED, "由开发单位维修。"),
                    new Answer("给出维修日期", Finding.SUPPORTED, "十二月底前修好。")),
            "《建设工程质量管理条例》第四十条");

    @Autowired
    Registry registry;

    @Autowired
    Dossiers dossiers;

    @Autowired
    County county;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    void settle() {
        county.settle();
    }

    Receipt register() {
        return county.as("clerk", () -> registry.register(county.letter(), county.occasion("clerk")));
    }

    Matter act(String login, Act act, Receipt receipt, int proceeding) {
        return county.as(
                login,
                () -> registry.perform(act, receipt.matter(), proceeding, county.occasion(login))
                        .matter());
    }

    Receipt served() {
        var receipt = register();
        act("triage", new Transfer(county.body("housing"), ""), receipt, 1);
        act("handler", new Accept(Route.PETITION, "陆试验 0000-1234567"), receipt, 2);
        act("handler", new Submit(OPINION), receipt, 2);
        act("head", new Sign(), receipt, 3);
        act("handler", OPINION, receipt, 2);
        act("handler", served(LocalDate.now(CircumstancesOf.HERE)), receipt, 2);
        return receipt;
    }

    static Serve served(LocalDate received) {
        return new Serve(ServiceWay.IN_PERSON, received, "本局接待室", "陈试验", "陆试验");
    }

    @Test
    void aLetterIsRegisteredTransferredAcceptedAnsweredServedAndRated() {
        var receipt = served();
        county.holding(
                receipt.queryCode(),
                () -> registry.perform(
                        new Rate(Score.SATISFIED, ""), receipt.matter(), 2, county.petitioner(receipt.queryCode())));
        var dossier = county.as(
                "handler",
                () -> dossiers.open(receipt.matter(), county.officer("handler").id(), null, "试验"));
        assertThat(dossier.papers().stream().map(Dossier.Issued::paper))
                .containsExactly(
                        Paper.RECEIPT_SLIP,
                        Paper.TRANSFER_LETTER,
                        Paper.PROCEDURAL_NOTICE,
                        Paper.ACCEPTANCE_NOTICE,
                        Paper.OPINION,
                        Paper.PROOF_OF_SERVICE);
        assertThat(dossier.text()).contains("下雨就漏");
        assertThat(dossier.demands()).hasSize(2);
        assertThat(dossier.entries())
                .extracting(Entry::title)
                .as("no officer is told of the rating before the time for it is over")
                .containsExactly("登记", "转送", "受理", "送审", "签发", "出具处理意见", "送达");
        assertThat(dossier.state().deadlines().stream().filter(d -> d.running()).map(d -> d.term()))
                .containsExactly("triage.rating", "handling.review-request", "handling.rating");
        assertThat(county.holding(receipt.queryCode(), () -> dossiers.follow(receipt.matter()))
                        .entries())
                .last()
                .extracting(Entry::title)
                .isEqualTo("评价");
    }

    @Test
    void aReplayOfTheEffectsGivesTheSameState() {
        var receipt = served();
        var dossier = county.as(
                "handler",
                () -> dossiers.open(receipt.matter(), county.officer("handler").id(), null, "试验"));
        var replayed = Matter.empty(receipt.matter().value())
                .after(dossier.entries().stream()
                        .flatMap(e -> e.effects().stream())
                        .toList());
        assertThat(replayed).isEqualTo(dossier.state());
    }

    @Test
    void anActOutOfTurnIsRefusedWithItsArticle() {
        var receipt = register();
        act("triage", new Transfer(county.body("housing"), ""), receipt, 1);
        assertThatThrownBy(() -> act("handler", OPINION, receipt, 2))
                .isInstanceOfSatisfying(NotPermitted.class, refusal -> {
                    assertThat(refusal.refused().article().brief()).isEqualTo("条例第三十二条");
                    assertThat(refusal.refused().why()).contains("待受理");
                });
    }

    @Test
    void oneWordChangedAfterApprovalIsRefused() {
        var receipt = register();
        act("triage", new Transfer(county.body("housing"), ""), receipt, 1);
        act("handler", new Accept(Route.PETITION, "陆试验"), receipt, 2);
        act("handler", new Submit(OPINION), receipt, 2);
        act("head", new Sign(), receipt, 3);
        var changed = new Reply(OPINION.stated(), "屋面防水层老化！", OPINION.answers(), OPINION.basis());
        assertThatThrownBy(() -> act("handler", changed, receipt, 2))
                .isInstanceOfSatisfying(
                        NotPermitted.class, r -> assertThat(r.refused().why()).contains("一字之差"));
    }

    @Test
    void twoOfficersActAtOnceAndOneIsTold() throws Exception {
        var receipt = register();
        act("triage", new Transfer(county.body("housing"), ""), receipt, 1);
        var refused = new AtomicInteger();
        Callable<Void> first = () -> accept("handler", receipt, refused);
        Callable<Void> second = () -> accept("second", receipt, refused);
        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : both.invokeAll(List.of(first, second))) {
                done.get();
            }
        }
        assertThat(refused).hasValue(1);
    }

    private Void accept(String login, Receipt receipt, AtomicInteger refused) {
        try {
            act(login, new Accept(Route.PETITION, "陆试验"), receipt, 2);
        } catch (NotPermitted told) {
            refused.incrementAndGet();
        }
        return null;
    }

    @Test
    void theSameFormSentTwiceActsOnce() {
        var occasion = county.occasion("clerk");
        var first = county.as("clerk", () -> registry.register(county.letter(), occasion));
        var second = county.as("clerk", () -> registry.register(county.letter(), occasion));
        assertThat(second.repeated()).isTrue();
        assertThat(second.number()).isEqualTo(first.number());
        assertThat(second.queryCode()).isEqualTo(first.queryCode());
        var transfer = county.occasion("triage");
        county.as(
                "triage",
                () -> registry.perform(new Transfer(county.body("housing"), ""), first.matter(), 1, transfer));
        var again = county.as(
                "triage",
                () -> registry.perform(new Transfer(county.body("housing"), ""), first.matter(), 1, transfer));
        assertThat(again.repeated()).isTrue();
        assertThat(again.matter().proceedings()).hasSize(2);
    }

    @Test
    void twoHundredRegistrationsAtOnceWithRollbacksLeaveNoHole() throws Exception {
        var numbers = new java.util.concurrent.ConcurrentLinkedQueue<String>();
        var rolledBack = new AtomicInteger();
        Callable<Void> one = () -> {
            numbers.add(register().number());
            return null;
        };
        Callable<Void> spoilt = () -> {
            county.as(
                    "clerk",
                    () -> new TransactionTemplate(transactions).execute(status -> {
                        registry.register(county.letter(), county.occasion("clerk"));
                        status.setRollbackOnly();
                        return rolledBack.incrementAndGet();
                    }));
            return null;
        };
        var all = new java.util.ArrayList<Callable<Void>>();
        for (int i = 0; i < 200; i++) {
            all.add(i % 10 == 3 ? spoilt : one);
        }
        try (var many = Executors.newFixedThreadPool(20)) {
            for (var done : many.invokeAll(all)) {
                done.get();
            }
        }
        assertThat(rolledBack).hasValue(20);
        var drawn = county.as(
                "clerk",
                () -> new TransactionTemplate(transactions)
                        .execute(status -> jdbc.sql("""
                        select count(*) as there, max(serial) as last, count(distinct serial) as distinct_serials
                        from petition where series = 'P'
                        """)
                                .query((row, n) -> List.of(row.getLong(1), row.getLong(2), row.getLong(3)))
                                .single()));
        assertThat(drawn.get(0)).isEqualTo(drawn.get(1)).isEqualTo(drawn.get(2));
        assertThat(numbers).hasSize(180).doesNotHaveDuplicates();
    }
}
