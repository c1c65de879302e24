package org.huiyin.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.huiyin.HuiyinProcess;
import org.huiyin.Ledger;
import org.huiyin.Visitor;
import org.huiyin.database.OwnPostgres;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** An own PostgreSQL stopped for twenty seconds while clerks and petitioners are at work. */
@Tag("long")
@Timeout(900)
class DatabaseAwayTest {

    private static final Duration AWAY = Duration.ofSeconds(20);

    @TempDir
    Path home;

    @Test
    void whoCallsMeanwhileIsToldPlainlyKeepsWhatHeTypedAndNothingIsHalfDone() throws Exception {
        HuiyinProcess.seeded(home);
        try (var postgres = OwnPostgres.over(home);
                var server = HuiyinProcess.server(home, postgres.settings())) {
            var address = server.address();
            var token = Ledger.token(address, Ledger.CLERK, HuiyinProcess.PASSWORD);
            var officer = Visitor.at(address);
            assertThat(officer.signIn(Ledger.CLERK, HuiyinProcess.PASSWORD).statusCode())
                    .isEqualTo(303);
            officer.get("/petitions/new");
            var petitioner = Visitor.at(address);
            petitioner.get("/report");
            var ledger = new Ledger();
            var work = ledger.register(10, () -> address, token);
            Awaitility.await()
                    .atMost(Duration.ofMinutes(2))
                    .until(() -> ledger.acknowledged().size() > 20);

            var began = System.nanoTime();
            postgres.stop();
            assertDown(address);
            assertTold(officer, petitioner, token);
            var left = AWAY.minusNanos(System.nanoTime() - began);
            Thread.sleep(Math.max(0, left.toMillis()));
            postgres.start();

            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .ignoreExceptions()
                    .until(() ->
                            Visitor.at(address).get("/actuator/health").body().contains("UP"));
            var sent = petitioner.post("/report/send", Map.of());
            assertThat(sent.statusCode()).isEqualTo(200);
            assertThat(sent.body()).contains("<p class=\"number\">");
            assertThat(officer.post("/petitions/new", Map.of()).body()).contains("老街路灯不亮");
            work.close();
            assertThat(ledger.settle(address, token)).isTrue();
            assertThat(postgres.owner()
                            .sql("select number from petition")
                            .query(String.class)
                            .list())
                    .containsAll(ledger.acknowledged().values());
            assertThat(ledger.contradicted()).isZero();
            KilledAtWorkTest.assertGapless(postgres.owner());
        }
        assertThat(HuiyinProcess.run(home, "verify-journal").words()).contains("没有发现问题");
    }

    private static void assertDown(String address) {
        var health = Visitor.at(address).get("/actuator/health");
        assertThat(health.statusCode()).isEqualTo(503);
        assertThat(health.body()).contains("DOWN");
    }

    private static void assertTold(Visitor officer, Visitor petitioner, String token) {
        var console = officer.post(
                "/petitions/new", Map.of("channel", "LETTER", "summary", "老街路灯不亮", "text", "第一行\n第二行", "save", "1"));
        assertThat(console.statusCode()).describedAs(console.body()).isEqualTo(503);
        assertThat(console.body()).contains("数据库暂时连不上", "再交一次", "老街路灯不亮", "第一行\n第二行");

        var portal = petitioner.post("/report/send", report());
        assertThat(portal.statusCode()).isEqualTo(503);
        assertThat(portal.body()).contains("数据库暂时连不上", "再交一次", "村口的桥断了半边");

        var program = officer.postJson("/api/petitions", "{}", "Authorization", "Bearer " + token);
        assertThat(program.statusCode()).isEqualTo(503);
        assertThat(program.body()).contains("数据库暂时连不上");
    }

    private static Map<String, String> report() {
        var report = new LinkedHashMap<>(Map.of(
                "kind", "PROBLEM",
                "title", "村口的桥断了半边",
                "text", "上个月大水冲断了半边桥，孩子上学要绕五里路。",
                "demands", "修好桥",
                "division", "990101002",
                "name", "吴试验",
                "phone", "13800000002"));
        report.put("request", UUID.randomUUID().toString());
        return report;
    }
}
