package org.huiyin.sample;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.huiyin.Staff;
import org.huiyin.Visitor;
import org.huiyin.api.Program;
import org.huiyin.desk.BeijingTime;
import org.huiyin.desk.ChineseDate;
import org.huiyin.directory.Directories;
import org.springframework.core.env.Environment;
import tools.jackson.databind.json.JsonMapper;

/** Matters that stand where none of the sample's stands: signed and not yet issued, asked back, reported, with scans. */
final class Standing {

    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private final Environment environment;
    private final Program program;
    private final long housing;

    Standing(Environment environment, Directories directories) {
        this.environment = environment;
        this.program = Program.of(environment);
        this.housing =
                directories.current().bodyByCode(Program.HOUSING).orElseThrow().id();
    }

    /** The addresses of pages to which only a form leads, by the login that sees them. */
    Map<String, List<String>> settle() {
        proposed("decline", Map.of("reason", "FINAL", "explanation", "复核意见已经作出。", "instead", "可以咨询信访部门。"));
        proposed("file", Map.of("reason", "GREETINGS", "note", "来信表示感谢。"));
        proposed("assign", assignment());
        proposed("annul", Map.of("reason", "TEST", "note", "演练时登记的。"));
        reported();
        objected();
        divided();
        extended();
        performed();
        atCourt();
        referred();
        covered();
        answeredToThoseAbove();
        checked();
        scanned(); // the last, for the walk reads the versions of the newest papers
        return Map.of("wang.min", List.of(slip()), "admin", List.of(imported()), "li.hua", List.of("/desk/sealed"));
    }

    private String registered() {
        return program.register().get("matter").asString();
    }

    private String transferred() {
        var matter = registered();
        program.transfer(matter);
        return matter;
    }

    private Map<String, Object> assignment() {
        return Map.of("body", housing, "days", 30, "requirement", "查清并答复。");
    }

    private String proposed(String act, Map<String, ?> states) {
        var matter = registered();
        var draft = new LinkedHashMap<String, Object>(states);
        draft.put("act", "TRIAGE." + act);
        program.act("li.hua", matter, 1, "propose", json(Map.of("draft", draft)));
        program.act("guo.li", matter, 2, "sign", "{}");
        return matter;
    }

    /** Assigned, accepted, and the report handed in. */
    private void reported() {
        var matter = proposed("assign", assignment());
        var sent = new LinkedHashMap<>(assignment());
        sent.put("body", Program.HOUSING);
        program.act("li.hua", matter, 1, "assign", json(sent));
        program.act("lu.ming", matter, 3, "accept", "{\"route\":\"PETITION\",\"contact\":\"陆明 0000-1234567\"}");
        program.act("lu.ming", matter, 3, "report", json(Map.of("findings", "已经查清。", "result", "已经修好。")));
    }

    private void objected() {
        program.act("lu.ming", transferred(), 2, "object", json(Map.of("reasons", "不属于本局职权。", "duty", "三定方案第二条")));
    }

    /** One item of the letter has gone its own way. */
    private void divided() {
        program.act(
                "li.hua",
                registered(),
                1,
                "split",
                json(Map.of(
                        "summary",
                        "井盖松动",
                        "subject",
                        "030000",
                        "division",
                        "990101001",
                        "text",
                        "路灯下的井盖也松了。",
                        "demands",
                        List.of("固定井盖"))));
    }

    private void extended() {
        var matter = transferred();
        program.act("lu.ming", matter, 2, "accept", "{\"route\":\"PETITION\",\"contact\":\"陆明 0000-1234567\"}");
        submitted(matter, Map.of("act", "HANDLING.extend", "days", 15, "reason", "需要鉴定。"));
    }

    private void performed() {
        var matter = transferred();
        program.act(
                "lu.ming",
                matter,
                2,
                "undertake",
                json(Map.of("law", "《城市照明管理规定》第十条", "days", 30, "contact", "陆明 0000-1234567")));
        submitted(
                matter,
                Map.of(
                        "act",
                        "HANDLING.perform",
                        "checked",
                        "到现场看过。",
                        "done",
                        "已经更换。",
                        "basis",
                        "《城市照明管理规定》",
                        "remedies",
                        "可以申请行政复议。"));
    }

    /** Not yet taken over, there and at the discipline body. */
    private void atCourt() {
        for (var body : List.of("QH-FY", "QH-JW")) {
            program.act("li.hua", registered(), 1, "transfer", json(Map.of("body", body, "note", "", "kind", "CLAIM")));
        }
    }

    /** A report on an official, handed over and not yet taken over. */
    private void referred() {
        var matter = sent("\"sealed\":true");
        program.act("he.jing", matter, 1, "refer", json(Map.of("body", "QH-JW", "note", "请接收。")));
    }

    private void covered() {
        var clerk = signedIn("wang.min");
        var to = Pattern.compile("<option value=\"(\\d+)\"")
                .matcher(clerk.get("/petitions/cover").body());
        if (!to.find()) {
            throw new AssertionError("nobody above takes a cover entry");
        }
        var answer = clerk.post(
                "/petitions/cover",
                Map.of("channel", "LETTER", "received", ChineseDate.full(BeijingTime.today()), "to", to.group(1)));
        if (answer.statusCode() >= 400) {
            throw new AssertionError(answer.body());
        }
    }

    /** Answered, and not yet reported to those who set a day. */
    private void answeredToThoseAbove() {
        var due = BeijingTime.today().plusDays(20);
        var matter = sent("\"channel\":\"ABOVE\",\"above\":{\"body\":\"抚城市信访局\",\"number\":\"抚信转〔2026〕19号\",\"due\":\""
                + due + "\"}");
        program.act("li.hua", matter, 1, "answer", json(Map.of("answer", "已经修好。", "kind", "OTHER")));
    }

    /** A letter of the program's with other fields. */
    private String sent(String more) {
        var fields = new LinkedHashMap<String, Object>();
        fields.putAll(map(Program.letter("路灯的事")));
        fields.putAll(map("{" + more + "}"));
        var answer = program.post("wang.min", "/api/petitions", json(fields));
        if (answer.statusCode() >= 300) {
            throw new AssertionError(answer.body());
        }
        return Program.json(answer).get("matter").asString();
    }

    /** The housing bureau has its opinions checked: one waits for the checker. */
    private void checked() {
        var admin = signedIn("admin");
        admin.get("/administration/signing/HANDLING.reply");
        var answer = admin.post(
                "/administration/signing/HANDLING.reply",
                Map.of(
                        "body",
                        Long.toString(housing),
                        "signer",
                        "HEAD",
                        "checked",
                        "yes",
                        "since",
                        ChineseDate.full(BeijingTime.today())));
        if (answer.statusCode() >= 400) {
            throw new AssertionError(answer.body());
        }
        var matter = transferred();
        program.act("lu.ming", matter, 2, "accept", "{\"route\":\"PETITION\",\"contact\":\"陆明 0000-1234567\"}");
        program.act("lu.ming", matter, 2, "submit", "{\"draft\":" + Program.opinion(true) + "}");
    }

    private void submitted(String matter, Map<String, ?> draft) {
        program.act("lu.ming", matter, 2, "submit", json(Map.of("draft", draft)));
        program.act("zhao.qiang", matter, 3, "sign", "{}");
    }

    /** The first paper of the clerk's own bureau gets its scan under the seal. */
    private void scanned() {
        var matter = registered();
        var clerk = signedIn("wang.min");
        var path = "/matters/" + matter + "/papers/1/versions";
        for (var scan : List.of("盖章件.png", "重新盖章.png")) {
            clerk.get(path);
            clerk.upload(path, Map.of(), new Visitor.Sent("scan", scan, PNG));
        }
    }

    /** A letter with a scan, registered at the counter; the address of its slip. */
    private String slip() {
        var clerk = signedIn("wang.min");
        clerk.get("/petitions/new");
        var answer = clerk.upload(
                "/petitions/new",
                Map.of(
                        "request", UUID.randomUUID().toString(),
                        "anonymous", "1",
                        "received", ChineseDate.full(BeijingTime.today()),
                        "division", "990101001",
                        "subject", "030000",
                        "summary", "广场的健身器材坏了",
                        "text", "螺丝松了，怕伤着孩子。",
                        "demands", "尽快修好"),
                new Visitor.Sent("files", "现场.png", PNG));
        return answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(answer.body()));
    }

    /** A table with one row that is taken and one that is refused; the address of its trial. */
    private String imported() {
        var admin = signedIn("admin");
        admin.get("/administration/import");
        var table = "信访件编号,信访日期,信访形式,姓名,概况信息,投诉内容,办理阶段\n旧-1,2020/3/1,走访,张某,修桥,桥坏了,已办结\n旧-2,三月,来信,李某,修路,路坏了,\n";
        var answer = admin.upload(
                "/administration/import",
                Map.of("source", "旧系统", "encoding", "auto", "mapping", "0"),
                new Visitor.Sent("file", "old.csv", table.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        var run = answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(answer.body()));
        for (var tries = 0; tries < 120 && !admin.get(run).body().contains(run + "/refused"); tries++) {
            pause();
        }
        return run;
    }

    /** A job tries the table out in its own time. */
    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private Visitor signedIn(String login) {
        var visitor = Visitor.of(environment);
        visitor.signIn(login, Staff.PASSWORD);
        return visitor;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(String json) {
        return JsonMapper.shared().readValue(json, Map.class);
    }

    private static String json(Map<String, ?> fields) {
        return JsonMapper.shared().writeValueAsString(fields);
    }
}
