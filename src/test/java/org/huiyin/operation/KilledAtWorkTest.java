package org.huiyin.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;
import org.huiyin.HuiyinProcess;
import org.huiyin.Ledger;
import org.huiyin.database.Command;
import org.huiyin.database.OwnPostgres;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Server and database killed at random moments while fifty clerks register, held against the clerks' own book. */
@Tag("long")
@Timeout(1800)
class KilledAtWorkTest {

    private static final Logger LOG = LoggerFactory.getLogger(KilledAtWorkTest.class);
    private static final int ROUNDS = Integer.getInteger("huiyin.kills", 24);
    private static final int CLERKS = 50;

    @TempDir
    Path home;

    private final Ledger ledger = new Ledger();
    private final Random random = new Random();
    private final AtomicReference<HuiyinProcess> server = new AtomicReference<>();
    private final AtomicReference<String> address = new AtomicReference<>("");

    private void start() throws Exception {
        var started = HuiyinProcess.server(home);
        server.set(started);
        address.set(started.address());
    }

    @Test
    void whatWasAcknowledgedIsThereNumbersHaveNoHolesAndTheJournalIsWhole() throws Exception {
        HuiyinProcess.seeded(home);
        start();
        var token = Ledger.token(address.get(), Ledger.CLERK, HuiyinProcess.PASSWORD);
        var before = numbers().size();
        try (var work = ledger.register(CLERKS, address::get, token)) {
            assertThat(work).isNotNull();
            for (var round = 1; round <= ROUNDS; round++) {
                var known = ledger.acknowledged().size();
                Awaitility.await()
                        .atMost(Duration.ofMinutes(3))
                        .until(() -> ledger.acknowledged().size() > known + CLERKS);
                Thread.sleep(random.nextInt(2000));
                kill(round);
            }
            var known = ledger.acknowledged().size();
            Awaitility.await()
                    .atMost(Duration.ofMinutes(3))
                    .until(() -> ledger.acknowledged().size() > known);
        }
        Awaitility.await().atMost(Duration.ofMinutes(3)).until(() -> ledger.settle(address.get(), token));

        var stored = numbers();
        var lost = new HashSet<>(ledger.acknowledged().keySet());
        lost.removeAll(stored.keySet());
        LOG.info(
                "{} kills, {} clerks, {} registrations acknowledged, {} requests without an answer at first, {} lost",
                ROUNDS,
                CLERKS,
                ledger.acknowledged().size(),
                ledger.failures(),
                lost.size());
        assertThat(lost).isEmpty();
        assertThat(stored).containsAllEntriesOf(ledger.acknowledged());
        assertThat(ledger.contradicted()).isZero();
        assertThat(stored).hasSize(before + ledger.acknowledged().size());
        assertThat(new HashSet<>(stored.values())).hasSameSizeAs(stored.values());
        assertGapless(OwnPostgres.ownerOf(home));

        assertThat(HuiyinProcess.run(home, "verify-journal").words()).contains("没有发现问题");
        server.get().close();
        var alone = HuiyinProcess.run(
                home,
                "verify-journal",
                "--root",
                home.resolve("seals/roots.txt").toString());
        assertThat(alone.words()).contains("没有发现问题");
        assertThat(alone.code()).isEqualTo(Command.DONE);
    }

    /** Most hit the database, its first process or one of its others; of six one hits the program, of twelve one both. */
    private void kill(int round) throws Exception {
        var database = postmaster();
        if (round % 6 == 0) {
            if (round % 12 == 0) {
                database.destroyForcibly();
            }
            server.get().kill();
            start();
        } else if (round % 2 == 0) {
            database.destroyForcibly();
        } else {
            database.children()
                    .skip(random.nextInt(8))
                    .findFirst()
                    .orElse(database)
                    .destroyForcibly();
        }
    }

    private ProcessHandle postmaster() throws IOException {
        var pid =
                Files.readAllLines(home.resolve("data/database/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    private Map<UUID, String> numbers() throws IOException {
        var numbers = new HashMap<UUID, String>();
        OwnPostgres.ownerOf(home).sql("select request, number from petition").query(row -> {
            numbers.put(row.getObject("request", UUID.class), row.getString("number"));
        });
        return numbers;
    }

    static void assertGapless(JdbcClient owner) {
        assertThat(owner.sql("""
                                select c.body || ' ' || c.year || ' ' || c.series from counter c
                                left join petition p on p.body = c.body and p.year = c.year and p.series = c.series
                                where c.series in ('P', 'S')
                                group by c.body, c.year, c.series, c.last
                                having count(distinct p.serial) <> c.last or min(p.serial) <> 1 or max(p.serial) <> c.last
                                """).query(String.class).list()).isEmpty();
    }
}
