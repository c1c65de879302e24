package org.huiyin.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.huiyin.HuiyinProcess;
import org.huiyin.Ledger;
import org.huiyin.Visitor;
import org.huiyin.database.Plan.Limit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What pages ask of a database with a million matters, as each role and as often as makes the server keep a plan for good.
 * The bureau sees all of them, the housing bureau one in fifty, a township some hundred. No page reads all of a large table.
 * Filling the database takes minutes: with {@code -Dhuiyin.million=folder} it is kept there for the next time.
 */
@Tag("long")
@Timeout(1800)
class PlansTest {

    /** One matter with its children, or a few rows found by an index: some ten blocks each. */
    private static final Limit FEW = new Limit(1_000, 1_000);

    /**
     * A list: 20 to 300 rows, each with its matter, petition, periods and proceedings, some eight tables of four blocks each and
     * as many again for the policies; or a walk among some ten thousand newest; or the matters that share a word.
     * For a page far back it may be all that an organ sees: twenty thousand, five blocks each.
     */
    private static final Limit LIST = new Limit(120_000, 50_000);

    /** What counts a month may read its 28,000 petitions with matter and periods, but no other month. */
    private static final Limit MONTH = new Limit(500_000, 300_000);

    /** The server keeps a plan for good after the tenth time, at the earliest. */
    private static final int TIMES = 14;

    /** What asks for a plan of its own each time need not be asked so often, nor what takes long. */
    private static final int FEW_TIMES = 4;

    private record Seen(String page, List<Long> nanos, List<Plan> plans) {

        String figures() {
            var slowest =
                    plans.stream().max(Comparator.comparingLong(Plan::buffers)).orElseThrow();
            var sorted = nanos.stream().mapToLong(nano -> nano).sorted().toArray();
            return "%-52s p50 %6.1f ms  p95 %6.1f ms  %4d statements; the dearest %6.1f ms %,8d blocks: %s"
                    .formatted(
                            URLDecoder.decode(page, StandardCharsets.UTF_8),
                            sorted[sorted.length / 2] / 1e6,
                            sorted[sorted.length * 95 / 100] / 1e6,
                            plans.size() / nanos.size(),
                            slowest.milliseconds(),
                            slowest.buffers(),
                            slowest.statement()
                                    .substring(
                                            0, Math.min(60, slowest.statement().length())));
        }
    }

    @TempDir
    Path home;

    private final List<String> faults = new ArrayList<>();
    private final List<String> figures = new ArrayList<>();
    private Set<String> large = Set.of();

    @Test
    void noPageReadsMoreOfAMillionMattersThanItShows() throws Exception {
        var kept = System.getProperty("huiyin.million");
        home = kept == null ? home : Path.of(kept);
        var full = home.resolve("full");
        if (!Files.exists(full)) {
            HuiyinProcess.seeded(home);
        }
        try (var postgres = OwnPostgres.over(home, Million.settings())) {
            if (!Files.exists(full)) {
                Million.into(postgres);
                Files.createFile(full);
            }
            large = Million.large(postgres);
            assertThat(large)
                    .contains("matter", "petition", "proceeding", "deadline", "document", "journal", "writer_index");
            try (var server = HuiyinProcess.server(home, postgres.settings())) {
                visit(server.address(), postgres);
            }
        }
        figures.forEach(System.out::println);
        assertThat(faults).isEmpty();
    }

    private void visit(String server, OwnPostgres postgres) {
        var log = new PlanLog(home.resolve("data/database"), postgres);
        var open = open(postgres);
        for (var login : List.of("wang.min", "lu.ming", "ma.lan", "he.jing")) {
            var officer = Visitor.at(server);
            officer.signIn(login, HuiyinProcess.PASSWORD);
            log.since();
            lists(login, officer, log, open.number());
        }
        for (var login : List.of("li.hua", "zhao.qiang", "guo.li", "sun.jie", "jie.fang")) {
            var officer = Visitor.at(server);
            officer.signIn(login, HuiyinProcess.PASSWORD);
            log.since();
            look(login + " /desk", LIST, log, () -> officer.get("/desk"));
        }
        matters(server, log, open.matter());
        administration(server, log);
        programs(server, log);
    }

    private record Open(String matter, String number) {}

    /** The newest matter in hand at the housing bureau. */
    private static Open open(OwnPostgres postgres) {
        return postgres.owner()
                .sql("""
                        select p.matter_id, pt.number from proceeding p join body b on b.id = p.body
                        join petition pt on pt.matter_id = p.matter_id
                        where p.ended is null and p.procedure = 'HANDLING' and p.stage = 'UNDER_HANDLING' and b.code = 'QH-ZJ'
                        order by p.matter_id desc limit 1
                        """)
                .query((row, n) -> new Open(Long.toString(row.getLong(1), 36), row.getString(2)))
                .single();
    }

    private void lists(String login, Visitor officer, PlanLog log, String number) {
        ask(login, officer, log, LIST, "/desk", "/petitions", "/petitions?page=20", "/petitions?kind=SUGGESTION");
        for (var words : List.of("漏雨", "种子不出苗", "没有这个词", "青信〔2026〕999999号", "RX100000020", number)) {
            ask(login, officer, log, LIST, "/petitions?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
        }
        if (!login.equals("he.jing")) {
            var month = "/statistics/ledger?from=2025-10-01&to=2025-10-31";
            ask(login, officer, log, MONTH, "/statistics/ledger", month, month + "&stage=HANDLING.SERVED");
            var years = "/statistics/ledger?from=2024-01-01&to=2026-11-01";
            ask(login, officer, log, MONTH, years, years + "&overdue=yes");
            ask(login, officer, log, MONTH, "/statistics/month?month=2025-10");
        }
    }

    private void ask(String login, Visitor officer, PlanLog log, Limit limit, String... paths) {
        for (var path : paths) {
            look(login + " " + path, limit, log, () -> officer.get(path));
        }
    }

    private void matters(String server, PlanLog log, String matter) {
        for (var login : List.of("li.hua", "lu.ming", "zhao.qiang")) {
            var officer = Visitor.at(server);
            officer.signIn(login, HuiyinProcess.PASSWORD);
            log.since();
            look(login + " /matters/…", FEW, log, () -> officer.get("/matters/" + matter));
        }
        var clerk = Visitor.at(server);
        clerk.signIn("wang.min", HuiyinProcess.PASSWORD);
        clerk.get("/petitions/new");
        log.since();
        var writer = Map.of("channel", "LETTER", "name", "丁守田", "phone", "0000-6120117");
        look("wang.min /petitions/earlier", FEW, log, () -> clerk.post("/petitions/earlier", writer));
    }

    private void administration(String server, PlanLog log) {
        var administrator = Visitor.at(server);
        administrator.signIn("admin", HuiyinProcess.PASSWORD);
        log.since();
        ask("admin", administrator, log, new Limit(120_000, 50_000), "/administration", "/administration/staff");
    }

    /** A letter that is sent, followed and handed on through the interface. */
    private void programs(String server, PlanLog log) {
        var program = Visitor.at(server);
        var token = new String[] {"Authorization", "Bearer " + Ledger.token(server, "lu.ming", HuiyinProcess.PASSWORD)};
        var clerk =
                new String[] {"Authorization", "Bearer " + Ledger.token(server, "wang.min", HuiyinProcess.PASSWORD)};
        log.since();
        look("lu.ming /api/worklist", LIST, log, () -> program.get("/api/worklist", token));
        look("wang.min /api/petitions", LIST, log, () -> program.get("/api/petitions", clerk));
        var letter = """
                {"channel":"LETTER","writer":{"name":"丁守田","phone":"13800000001","address":"城关镇一号"},"division":"990101001",\
                "subject":"030000","summary":"巷子里的路灯三个月不亮","text":"希望有人来修。","demands":["尽快修好路灯"]}""";
        look("wang.min registers", FEW, log, () -> program.postJson("/api/petitions", letter, clerk));
        var given = program.postJson("/api/petitions", letter, clerk).body();
        var asked = "{\"number\":\"%s\",\"code\":\"%s\"}".formatted(field(given, "number"), field(given, "queryCode"));
        log.since();
        look("nobody /api/progress", FEW, log, () -> program.postJson("/api/progress", asked));
    }

    private static String field(String json, String name) {
        return json.replaceAll("(?s).*\"" + name + "\":\"([^\"]+)\".*", "$1");
    }

    private void look(String page, Limit limit, PlanLog log, Supplier<HttpResponse<String>> request) {
        var nanos = LongStream.range(0, limit == MONTH ? FEW_TIMES : TIMES)
                .map(time -> {
                    var begun = System.nanoTime();
                    assertThat(request.get().statusCode()).as(page).isIn(200, 201, 303);
                    return System.nanoTime() - begun;
                })
                .boxed()
                .toList();
        var plans = log.since();
        assertThat(plans).as(page).isNotEmpty();
        figures.add(new Seen(page, nanos, plans).figures());
        plans.stream()
                .flatMap(plan ->
                        plan.faults(large, limit).stream().map(fault -> page + " " + fault + " in " + plan.statement()))
                .distinct()
                .limit(5)
                .forEach(faults::add);
    }
}
