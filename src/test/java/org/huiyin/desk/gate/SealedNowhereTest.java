package org.huiyin.desk.gate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.assertj.core.api.SoftAssertions;
import org.huiyin.HuiyinTest;
import org.huiyin.Staff;
import org.huiyin.TestOwner;
import org.huiyin.Visitor;
import org.huiyin.api.Program;
import org.huiyin.desk.BeijingTime;
import org.huiyin.desk.ChineseDate;
import org.huiyin.desk.gate.Routes.Asker;
import org.huiyin.desk.gate.Routes.Route;
import org.huiyin.registry.MatterId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A sealed petition, looked for in every answer of every route for every role that must not see it. */
@HuiyinTest
class SealedNowhereTest {

    private static final Map<String, String> SAID = Map.of(
            "name", "漆玖捌",
            "phone", "00061298765",
            "address", "柒捌玖巷独一份门牌",
            "summary", "举报柒捌玖局某干部吃拿卡要",
            "text", "独一份的正文柒捌玖零",
            "demands", "查处柒捌玖局那个人");

    private static final String SCAN = "柒捌玖扫描件.png";

    private static final byte[] PNG = java.util.Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    Environment environment;

    @Autowired
    TestOwner owner;

    @BeforeAll
    static void settle(@Autowired ApplicationContext context) {
        Staff.settle(context)
                .withAccounts(Stream.concat(Routes.LOGINS.stream(), Stream.of("chen.xia"))
                        .filter(login -> !login.isEmpty())
                        .toArray(String[]::new));
    }

    @Test
    void nothingOfItIsAnsweredAndNoListCountOrExportChanges() throws Exception {
        var program = Program.of(environment);
        program.answer(program.register().get("matter").asString());
        program.transfer(program.register().get("matter").asString());
        drawn();
        var others = Routes.LOGINS.stream()
                .filter(login -> !login.equals(Routes.SCREENER))
                .toList();
        var before = new LinkedHashMap<String, String>();
        others.forEach(login -> whole(login)
                .forEach((address, answer) -> before.put(login + " " + address, told(login, address, answer))));

        seal();
        var number = owner.sql()
                .sql("select number from petition where number like '%密%'")
                .query(String.class)
                .single();
        var matter = new MatterId(owner.sql()
                        .sql("select id from matter where sealed")
                        .query(Long.class)
                        .single())
                .toString();
        var markers = new ArrayList<>(SAID.values());
        markers.addAll(List.of(number, "柒捌玖"));
        drawn();

        var checked = new SoftAssertions();
        for (var login : others) {
            whole(login)
                    .forEach((address, answer) -> checked.assertThat(told(login, address, answer))
                            .as(login + " " + address + " as before")
                            .isEqualTo(before.get(login + " " + address)));
            asked(login, matter, number)
                    .forEach((address, answer) -> checked.assertThat(
                                    markers.stream().filter(answer::contains).toList())
                            .as(login + " " + address)
                            .isEmpty());
        }
        checked.assertAll();
        assertThat(Asker.of(environment, Routes.SCREENER)
                        .visitor()
                        .get("/matters/" + matter)
                        .body())
                .contains("独一份的正文柒捌玖零", number);
    }

    /** What needs no number of anything: lists, counts, exports, whole registers. */
    private Map<String, String> whole(String login) {
        var asker = Asker.of(environment, login);
        var answers = new LinkedHashMap<String, String>();
        Routes.of(mappings).stream()
                .filter(route ->
                        route.method() == HttpMethod.GET && !route.path().contains("{"))
                .filter(route -> !route.path().startsWith("/portal/type")
                        && !route.path().contains("gallery")
                        && !route.path().equals("/statistics/exports")) // grows by what this test exports itself
                .forEach(route -> answers.put(route.path(), text(asker, route)));
        return answers;
    }

    /** Every route with the numbers of the sealed petition in its address, and searches for what it says. */
    private Map<String, String> asked(String login, String matter, String number) {
        var asker = Asker.of(environment, login);
        var values = new LinkedHashMap<String, String>();
        values.put("matter", matter);
        values.put("petition", matter);
        for (var one : List.of("proceeding", "paper", "writer", "file", "scan", "no")) {
            values.put(one, "1");
        }
        var answers = new LinkedHashMap<String, String>();
        Routes.of(mappings).stream()
                .filter(route -> !route.path().contains("gallery"))
                .map(route -> route.filled(values))
                .forEach(route -> answers.put(route.toString(), text(asker, route)));
        for (var path : List.of("/petitions", "/api/petitions", "/statistics/ledger")) {
            for (var sought : List.of("柒捌玖", "密", number)) {
                var route = new Route(HttpMethod.GET, path + "?q=" + URLEncoder.encode(sought, UTF_8));
                // what was sought stands in the field of the page again
                answers.put(path + " " + sought, text(asker, route).replace("value=\"" + sought + "\"", ""));
            }
        }
        answers.values().removeIf(answer -> answer.isEmpty());
        return answers;
    }

    /** An answer as one reads it; a sheet is taken out of its packing. */
    private static String text(Asker asker, Route route) {
        var answer = asker.ask(route);
        var type = answer.headers().firstValue("Content-Type").orElse("");
        return type.contains("spreadsheet") ? unpacked(asker.visitor().download(route.path())) : answer.body();
    }

    private static String unpacked(byte[] sheet) {
        var all = new StringBuilder();
        try (var zip = ZipFile.builder().setByteArray(sheet).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                if (!entry.getName().startsWith("docProps/")) {
                    all.append(new String(zip.getInputStream(entry).readAllBytes(), UTF_8));
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return all.toString();
    }

    /** Without what differs from one answer to the next: form tokens, requests, the time, codes for the log, the root. */
    private static String told(String login, String address, String answer) {
        return address.equals("/api/seal")
                ? ""
                : answer.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
                        .replaceAll("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "")
                        .replaceAll("\\d{1,2}:\\d{2}(:\\d{2})?", "")
                        .replaceAll("[2-9A-HJKMNP-TW-Z]{4}-[2-9A-HJKMNP-TW-Z]{4}", "");
    }

    /** Papers are drawn in their own time; then the pages stand still. */
    private void drawn() throws InterruptedException {
        for (var tries = 0; tries < 120 && waiting() > 0; tries++) {
            Thread.sleep(500);
        }
    }

    private long waiting() {
        return owner.sql()
                .sql("select count(*) from outbox where kind = 'render'")
                .query(Long.class)
                .single();
    }

    private void seal() {
        var clerk = Visitor.of(environment);
        clerk.signIn("wang.min", Staff.PASSWORD);
        clerk.get("/petitions/new");
        var letter = new LinkedHashMap<>(SAID);
        letter.putAll(Map.of(
                "request", UUID.randomUUID().toString(),
                "received", ChineseDate.full(BeijingTime.today()),
                "division", "990101001",
                "subject", "030000",
                "sealed", "1"));
        var slip = clerk.upload("/petitions/new", letter, new Visitor.Sent("files", SCAN, PNG));
        assertThat(slip.statusCode()).as(slip.body()).isEqualTo(200);
    }
}
