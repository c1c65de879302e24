package org.huiyin.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.huiyin.HuiyinTest;
import org.huiyin.TestOwner;
import org.huiyin.triage.TriageAct.Transfer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The journal as evidence: what the sealer closes, what the verifier finds when the owner of the tables tampers. */
@HuiyinTest
class JournalTest {

    @Autowired
    Registry registry;

    @Autowired
    Sealer sealer;

    @Autowired
    Verifier verifier;

    @Autowired
    County county;

    @Autowired
    TestOwner owner;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    void settle() {
        county.settle();
    }

    private Receipt transferred() {
        var receipt = county.as("clerk", () -> registry.register(county.letter(), county.occasion("clerk")));
        county.as(
                "triage",
                () -> registry.perform(
                        new Transfer(county.body("housing"), ""), receipt.matter(), 1, county.occasion("triage")));
        return receipt;
    }

    private void assertFinds(Runnable tampering, Runnable mending, String expected) {
        assertThat(verifier.verify(null).findings()).isEmpty();
        tampering.run();
        assertThat(verifier.verify(null).findings())
                .extracting(Finding::what)
                .anyMatch(what -> what.contains(expected));
        mending.run();
        assertThat(verifier.verify(null).findings()).isEmpty();
    }

    private void sql(String statement) {
        owner.sql().sql(statement).update();
    }

    @Test
    void aSealNeverSkipsAnEntryThatCommitsLate() throws Exception {
        transferred();
        sealer.seal();
        var written = new CountDownLatch(1);
        var commit = new CountDownLatch(1);
        try (var other = Executors.newSingleThreadExecutor()) {
            var late = other.submit(() -> county.as(
                    "clerk",
                    () -> new TransactionTemplate(transactions).execute(status -> {
                        // of another year, whose counter nobody else waits for
                        var lastYear = LocalDateTime.now(CircumstancesOf.HERE).minusYears(1);
                        var receipt = registry.register(county.letter(), county.occasion("clerk", lastYear));
                        written.countDown();
                        await(commit);
                        return receipt;
                    })));
            assertThat(written.await(60, TimeUnit.SECONDS)).isTrue();
            transferred();
            sealer.seal();
            commit.countDown();
            late.get(60, TimeUnit.SECONDS);
        }
        // any other transaction of the server may hold the horizon back for a moment; an entry that was skipped never
        // comes
        Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            sealer.seal();
            assertThat(counted("select sum(entries) from seal"))
                    .isEqualTo(counted("select (select count(*) from journal) + (select count(*) from reading_log)"));
        });
        assertThat(verifier.verify(null).findings()).isEmpty();
    }

    private long counted(String sql) {
        return owner.sql().sql(sql).query(Long.class).single();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Test
    void aChangedByteIsFound() {
        var id = transferred().matter().value();
        sealer.seal();
        sql("alter table journal drop constraint journal_check");
        assertFinds(
                () -> sql(
                        "update journal set payload = set_byte(payload, 20, get_byte(payload, 20) # 1) where seq = 2 and matter_id = "
                                + id),
                () -> sql(
                        "update journal set payload = set_byte(payload, 20, get_byte(payload, 20) # 1) where seq = 2 and matter_id = "
                                + id),
                "内容被改动");
    }

    @Test
    void theLastEntryGoneIsFoundThoughNoSealClosedIt() {
        var id = transferred().matter().value();
        sql(
                "create table kept as select matter_id, seq, head, payload, prev, hash, recorded, request, era, xid from journal where seq = 2 and matter_id = "
                        + id);
        assertFinds(
                () -> sql("delete from journal where seq = 2 and matter_id = " + id),
                () -> sql(
                        "insert into journal (matter_id, seq, head, payload, prev, hash, recorded, request, era, xid) select * from kept"),
                "末尾被删除");
        sql("drop table kept");
    }

    @Test
    void anEntryInTheMiddleGoneIsFound() {
        var id = transferred().matter().value();
        sql(
                "create table kept as select matter_id, seq, head, payload, prev, hash, recorded, request, era, xid from journal where seq = 1 and matter_id = "
                        + id);
        assertFinds(
                () -> sql("delete from journal where seq = 1 and matter_id = " + id),
                () -> sql(
                        "insert into journal (matter_id, seq, head, payload, prev, hash, recorded, request, era, xid) select * from kept"),
                "缺失");
        sql("drop table kept");
    }

    @Test
    void twoEntriesSwappedAreFound() {
        var id = transferred().matter().value();
        Runnable swap = () -> sql("update journal set seq = 3 - seq + 100 where matter_id = " + id);
        Runnable settle = () -> sql("update journal set seq = seq - 100 where matter_id = " + id);
        assertFinds(
                () -> {
                    swap.run();
                    settle.run();
                },
                () -> {
                    swap.run();
                    settle.run();
                },
                "不相接");
    }

    @Test
    void anOlderRootThatIsNoLongerThereIsFound() {
        transferred();
        var root = sealer.seal().orElseThrow().line();
        assertThat(verifier.verify(root).findings()).isEmpty();
        assertThat(verifier.verify("999:" + "0".repeat(64)).findings()).hasSize(1);
    }
}
