package org.huiyin.api;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.huiyin.Staff;
import org.huiyin.Visitor;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that works for the officers of the sample county, each with a token of his own. */
public final class Program {

    /** The petition bureau's code and the housing bureau's. */
    public static final String HOUSING = "QH-ZJ";

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Visitor visitor;
    private final Map<String, String> tokens = new java.util.concurrent.ConcurrentHashMap<>();

    private Program(Visitor visitor) {
        this.visitor = visitor;
    }

    public static Program of(Environment environment) {
        return new Program(Visitor.of(environment));
    }

    public static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    /** Empty login: nobody. */
    public HttpResponse<String> get(String login, String path) {
        return login.isEmpty() ? visitor.get(path) : visitor.get(path, "Authorization", bearer(login));
    }

    public HttpResponse<String> post(String login, String path, String json) {
        return login.isEmpty()
                ? visitor.postJson(path, json)
                : visitor.postJson(path, json, "Authorization", bearer(login));
    }

    /** A letter about a dark lane, registered by the bureau's clerk. */
    public JsonNode register() {
        return done(post("wang.min", "/api/petitions", letter("巷子里的路灯三个月不亮")));
    }

    public static String letter(String summary) {
        return JSON.writeValueAsString(Map.of(
                "channel",
                "LETTER",
                "writer",
                Map.of("name", "周试验", "phone", "13800000001", "address", "城关镇一号"),
                "division",
                "990101001",
                "subject",
                "030000",
                "summary",
                summary,
                "text",
                "巷子里的路灯坏了三个月，老人晚上不敢出门。",
                "demands",
                java.util.List.of("修好路灯"),
                "request",
                UUID.randomUUID().toString()));
    }

    /** Goes on from registration to the served answer. */
    public void answer(String matter) {
        transfer(matter);
        answerTransferred(matter);
    }

    public void answerTransferred(String matter) {
        act("lu.ming", matter, 2, "accept", "{\"route\":\"PETITION\",\"contact\":\"陆明 0000-1234567\"}");
        act("lu.ming", matter, 2, "submit", "{\"draft\":" + opinion(true) + "}");
        act("zhao.qiang", matter, 3, "sign", "{}");
        act("lu.ming", matter, 2, "reply", opinion(false));
        act("lu.ming", matter, 2, "serve", served());
    }

    public void transfer(String matter) {
        act("li.hua", matter, 1, "transfer", "{\"body\":\"" + HOUSING + "\",\"note\":\"属于住建部门职责\"}");
    }

    public static String opinion(boolean named) {
        return "{" + (named ? "\"act\":\"HANDLING.reply\"," : "")
                + "\"stated\":\"路灯不亮。\",\"facts\":\"线路老化。\",\"answers\":[{\"demand\":\"修好路灯\",\"finding\":\"SUPPORTED\","
                + "\"opinion\":\"本月底前修好。\"}],\"basis\":\"《城市照明管理规定》\"}";
    }

    public static String served() {
        return "{\"way\":\"IN_PERSON\",\"received\":\"" + org.huiyin.desk.BeijingTime.today()
                + "\",\"place\":\"本局接待室\",\"recipient\":\"本人\",\"server\":\"陆明\"}";
    }

    public JsonNode act(String login, String matter, int proceeding, String act, String json) {
        return done(post(login, "/api/matters/%s/%d/%s".formatted(matter, proceeding, act), json));
    }

    private static JsonNode done(HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return json(answer);
    }

    private String bearer(String login) {
        return "Bearer " + tokens.computeIfAbsent(login, this::signIn);
    }

    private String signIn(String login) {
        var credentials = JSON.writeValueAsString(Map.of("login", login, "password", Staff.PASSWORD));
        return done(visitor.postJson("/api/sign-in", credentials)).get("token").asString();
    }
}
