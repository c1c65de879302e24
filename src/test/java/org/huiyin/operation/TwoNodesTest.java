package org.huiyin.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
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

    private static final byte[] PHOTO = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

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

    @Test
    void thePortalAndTheConsoleOnHostsOfTheirOwnAreOneInstallation() throws Exception {
        HuiyinProcess.seeded(home);
        try (var postgres = OwnPostgres.over(home);
                var console = HuiyinProcess.server(home, postgres.settings("--huiyin.doors=console"))) {
            String matter;
            try (var portal = HuiyinProcess.server(home, postgres.settings("--huiyin.doors=portal"))) {
                assertEachHasItsOwnDoorsOnly(portal.address(), console.address());
                matter = reported(portal.address(), postgres.owner());
                assertTheNewestRootIsKnownToBoth(portal.address(), console.address());
            }
            var officer = signedIn(console.address());
            assertThat(officer.download("/matters/" + matter + "/files/1")).isEqualTo(PHOTO);
            assertAFolderThatIsNotSharedIsTold(postgres, matter);
            assertThat(console.words()).doesNotContain(" ERROR ");
        }
    }

    private static void assertEachHasItsOwnDoorsOnly(String portal, String console) {
        for (var address : List.of("/desk", "/sign-in", "/petitions/new", "/administration")) {
            assertThat(Visitor.at(portal).get(address).statusCode()).as(address).isEqualTo(404);
        }
        for (var address : List.of("/report", "/progress", "/guide")) {
            assertThat(Visitor.at(portal).get(address).statusCode()).as(address).isEqualTo(200);
            assertThat(Visitor.at(console).get(address).statusCode())
                    .as(address)
                    .isEqualTo(404);
        }
        assertThat(Visitor.at(console).get("/").headers().firstValue("Location").orElse(""))
                .endsWith("/sign-in");
    }

    /** The matter of a report with a photo, sent in at the portal. */
    private static String reported(String portal, JdbcClient owner) {
        var writer = Visitor.at(portal);
        writer.get("/report");
        var done = writer.upload(
                "/report/send",
                Map.of(
                        "kind", "PROBLEM",
                        "title", "村口的桥断了",
                        "text", "孩子上学要绕五里路。",
                        "demands", "修好桥",
                        "division", "990101001",
                        "name", "吴试验",
                        "phone", "0000-1234567"),
                new Visitor.Sent("photos", "现场.png", PHOTO));
        assertThat(done.body()).contains("已经登记", "收到附件 1 个");
        return Long.toString(
                owner.sql("select max(matter_id) from petition where source = 'PORTAL'")
                        .query(Long.class)
                        .single(),
                36);
    }

    private static void assertTheNewestRootIsKnownToBoth(String portal, String console) {
        Awaitility.await().atMost(Duration.ofMinutes(3)).untilAsserted(() -> {
            var here = Visitor.at(console).get("/api/seal");
            assertThat(here.statusCode()).isEqualTo(200);
            assertThat(Visitor.at(portal).get("/api/seal").body()).isEqualTo(here.body());
        });
    }

    private void assertAFolderThatIsNotSharedIsTold(OwnPostgres postgres, String matter) throws Exception {
        var elsewhere = "--huiyin.files=" + home.resolve("elsewhere");
        try (var alone = HuiyinProcess.server(home, postgres.settings("--huiyin.doors=console", elsewhere))) {
            var answer = signedIn(alone.address()).get("/matters/" + matter + "/files/1");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("这份文件现在取不出来", "几台服务器要用同一个材料目录");
        }
    }

    private static Visitor signedIn(String console) {
        var officer = Visitor.at(console);
        officer.signIn("li.hua", HuiyinProcess.PASSWORD);
        return officer;
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
