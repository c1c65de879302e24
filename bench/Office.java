import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The officers of the sample county at work through the interface for programs; every request is measured. */
final class Office {

    static final String CLERK = "wang.min";
    static final String TRIAGE = "li.hua";
    static final String HANDLER = "lu.ming";
    static final String HEAD = "zhao.qiang";

    /** What a petition is known by. */
    record Given(String matter, String number, String code) {}

    /** An answer that is not the one hoped for; the text of what was sent is not in it. */
    static final class Unanswered extends RuntimeException {
        Unanswered(String kind, int status, String body) {
            super(kind + " " + status + " " + body.substring(0, Math.min(body.length(), 300)));
        }
    }

    private final ThreadLocal<Wire> wires;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final String server;
    private final String password;
    private final Measures measures;

    Office(String server, String password, Measures measures) {
        this.server = server;
        this.wires = ThreadLocal.withInitial(() -> new Wire(URI.create(server)));
        this.password = password;
        this.measures = measures;
        for (var login : new String[] {CLERK, TRIAGE, HANDLER, HEAD}) {
            tokens.put(login, token(login));
        }
    }

    Office measuredBy(Measures others) {
        return new Office(server, password, others);
    }

    Given register(String letter) {
        var answer = post("register", CLERK, "/api/petitions", letter);
        return new Given(text(answer, "matter"), text(answer, "number"), text(answer, "queryCode"));
    }

    /** {@code writer} and the texts are JSON strings already, quotes and all. */
    static String letter(String name, String summary, String text, String demand) {
        return """
                {"channel":"LETTER","writer":{"name":%s,"phone":"13800000000","address":"城关镇一号"},"division":"990101001",\
                "subject":"030000","summary":%s,"text":%s,"demands":[%s],"request":"%s"}\
                """.formatted(name, summary, text, demand, UUID.randomUUID());
    }

    void transfer(Given given) {
        act("transfer", TRIAGE, given, 1, "{\"body\":\"QH-ZJ\",\"note\":\"属于住建部门职责\"}");
    }

    void accept(Given given) {
        act("accept", HANDLER, given, 2, "{\"route\":\"PETITION\",\"contact\":\"陆明 0000-1234567\"}");
    }

    void submit(Given given, String opinion) {
        act("submit", HANDLER, given, 2, "{\"draft\":{\"act\":\"HANDLING.reply\"," + opinion + "}}");
    }

    void sign(Given given) {
        act("sign", HEAD, given, 3, "{}");
    }

    void reply(Given given, String opinion) {
        act("reply", HANDLER, given, 2, "{" + opinion + "}");
    }

    void serve(Given given) {
        act("serve", HANDLER, given, 2, """
                {"way":"IN_PERSON","received":"%s","place":"本局接待室","recipient":"本人","server":"陆明"}\
                """.formatted(LocalDate.now(ZoneId.of("Asia/Shanghai"))));
    }

    void rate(Given given) {
        post("rate", "", "/api/progress/rating", """
                {"number":"%s","code":"%s","score":"SATISFIED","remark":""}""".formatted(given.number(), given.code()));
    }

    /** Whether the petition is found by its number. */
    boolean lookUp(Given given) {
        var query = URLEncoder.encode(given.number(), StandardCharsets.UTF_8);
        return get("look up", CLERK, "/api/petitions?q=" + query).contains("\"" + given.matter() + "\"");
    }

    String worklist() {
        return get("worklist", HANDLER, "/api/worklist");
    }

    String matter(Given given) {
        return get("matter", HANDLER, "/api/matters/" + given.matter());
    }

    String progress(Given given) {
        return post("progress", "", "/api/progress", "{\"number\":\"%s\",\"code\":\"%s\"}".formatted(given.number(), given.code()));
    }

    /** How many petitions the clerk may see, as far as the list counts them. */
    String stored() {
        return figure(get("list", CLERK, "/api/petitions"), "total");
    }

    private void act(String act, String login, Given given, int proceeding, String states) {
        post(act, login, "/api/matters/%s/%d/%s".formatted(given.matter(), proceeding, act), states);
    }

    private String get(String kind, String login, String path) {
        return ask(kind, "GET", path, headers(login), "");
    }

    private String post(String kind, String login, String path, String json) {
        return ask(kind, "POST", path, headers(login), json);
    }

    private List<String> headers(String login) {
        var headers = new ArrayList<>(List.of("Content-Type: application/json"));
        if (!login.isEmpty()) {
            headers.add("Authorization: Bearer " + tokens.get(login));
        }
        return headers;
    }

    private String ask(String kind, String method, String path, List<String> headers, String body) {
        var begun = System.nanoTime();
        try {
            var answer = wires.get().send(method, path, headers, body);
            if (answer.status() >= 300) {
                measures.failed(kind);
                throw new Unanswered(kind, answer.status(), answer.body());
            }
            measures.took(kind, System.nanoTime() - begun);
            return answer.body();
        } catch (IOException broken) {
            measures.failed(kind);
            throw new Unanswered(kind, 0, String.valueOf(broken));
        }
    }

    private String token(String login) {
        return text(post("sign in", "", "/api/sign-in", "{\"login\":\"%s\",\"password\":\"%s\"}".formatted(login, password)), "token");
    }

    static String text(String json, String field) {
        return found(json, "\"" + field + "\":\"([^\"]*)\"");
    }

    static String figure(String json, String field) {
        return found(json, "\"" + field + "\":([0-9]+)");
    }

    static int count(String json, String piece) {
        return json.split(Pattern.quote(piece), -1).length - 1;
    }

    private static String found(String json, String pattern) {
        var found = Pattern.compile(pattern).matcher(json);
        if (!found.find()) {
            throw new IllegalStateException("no " + pattern + " in the answer");
        }
        return found.group(1);
    }
}
