package org.huiyin.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.huiyin.HuiyinProcess;
import org.huiyin.Ledger;
import org.huiyin.Visitor;
import org.huiyin.database.OwnPostgres;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two programs on one database, one folder of files and one of keys: alike, and none does the other's work again. */
@Tag("long")
@Timeout(900)
class TwoNodesTest {

    @TempDir
    Path home;

    @Test
    void twoNodesAreOne() throws Exception {
        HuiyinProcess.seeded(home);
        try (var postgres = OwnPostgres.over(home);
                var first = HuiyinProcess.server(home, postgres.settings());
                var second = HuiyinProcess.server(home, postgres.settings())) {
            var token = Ledger.token(first.address(), Ledger.CLERK, HuiyinProcess.PASSWORD);
            assertNumbersHaveNoHoles(first.address(), second.address(), token, postgres.owner());
            assertSessionsAndDraftsAreShared(first.address(), second.address());
            assertReferenceDataIsNoticed(first.address(), second.address(), postgres);
            assertPapersAreDrawnOnceAndRead(first.address(), second.address(), token, postgres.owner());
            assertThat(first.words() + second.words()).doesNotContain(" ERROR ");
        }
        assertThat(HuiyinProcess.run(home, "verify-journal").words()).contains("没有发现问题");
    }

    private static void assertNumbersHaveNoHoles(String first, String second, String token, JdbcClient owner)
            throws InterruptedException {
        var ledger = new Ledger();
        var turn = new AtomicInteger();
        var work = ledger.register(40, () -> turn.getAndIncrement() % 2 == 0 ? first : second, token);
        Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .until(() -> ledger.acknowledged().size() > 400);
        work.close();
        Awaitility.await().until(() -> ledger.settle(second, token));
        for (var request : ledger.acknowledged().keySet().stream().limit(20).toList()) {
            ledger.again(first, token, request);
            ledger.again(second, token, request);
        }
        assertThat(ledger.contradicted()).isZero();
        assertThat(owner.sql("select number from petition").query(String.class).list())
                .doesNotHaveDuplicates()
                .containsAll(ledger.acknowledged().values());
        KilledAtWorkTest.assertGapless(owner);
    }

    private static void assertSessionsAndDraftsAreShared(String first, String second) {
        var here = Visitor.at(first);
        here.signIn(Ledger.CLERK, HuiyinProcess.PASSWORD);
        here.get("/petitions/new");
        var kept = here.post(
                "/petitions/new", Map.of("channel", "LETTER", "summary", "写到一半的来信", "text", "还没有写完", "save", "1"));
        assertThat(kept.statusCode()).isEqualTo(303);
        var there = here.movedTo(second);
        var taken =
                there.get(kept.headers().firstValue("Location").orElseThrow().replaceAll("^https?://[^/]+", ""));
        assertThat(taken.statusCode()).isEqualTo(200);
        assertThat(taken.body()).contains("写到一半的来信", "还没有写完");
        assertThat(there.post("/sign-out", Map.of()).statusCode()).isIn(302, 303);
        assertThat(here.get("/desk").statusCode()).isEqualTo(303);
    }

    private void assertReferenceDataIsNoticed(String first, String second, OwnPostgres postgres) throws Exception {
        var list = home.resolve("officers.csv");
        Files.writeString(list, """
                login,name,body,capacity,since,until,active
                wang.min,王敏之,QH-XF,登记员,2020-01-01,,true
                """);
        var loaded = HuiyinProcess.run(home, postgres.settings("load", "officers", list.toString()));
        assertThat(loaded.words()).contains("已导入");
        for (var node : new String[] {first, second}) {
            var clerk = Visitor.at(node);
            clerk.signIn(Ledger.CLERK, HuiyinProcess.PASSWORD);
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> clerk.get("/desk").body().contains("王敏之"));
        }
    }

    /** Each paper is drawn and noted once, by whichever node; both serve the same bytes from the one folder. */
    private static void assertPapersAreDrawnOnceAndRead(String first, String second, String token, JdbcClient owner) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(4))
                .until(() -> owner.sql("select count(*) from outbox where kind = 'render'")
                                .query(Integer.class)
                                .single()
                        == 0);
        assertThat(owner.sql("select count(*) from journal where act = 'REGISTRY.rendered'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(owner.sql("select count(*) from rendition")
                        .query(Integer.class)
                        .single());
        var twice = owner.sql(
                        "select count(*) from scheduled_tasks where task_instance = 'recurring' group by task_name")
                .query(Integer.class)
                .list();
        assertThat(twice).isNotEmpty().containsOnly(1);
        var matter = Long.toString(owner.sql("""
                                select matter_id from rendition r join petition p using (matter_id)
                                where p.series = 'P' and p.source = 'API' limit 1
                                """).query(Long.class).single(), 36);
        var here =
                Visitor.at(first).download("/api/matters/" + matter + "/papers/1", "Authorization", "Bearer " + token);
        var there =
                Visitor.at(second).download("/api/matters/" + matter + "/papers/1", "Authorization", "Bearer " + token);
        assertThat(here).startsWith('%', 'P', 'D', 'F').isEqualTo(there);
    }
}
