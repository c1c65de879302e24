import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Turns the pages that officers look at most, as a browser asks for them, and says how long each takes.
 *
 * <p>java bench/Pages.java server password rounds threads
 */
final class Pages {

    private static final String[] KINDS = {"worklist", "matter", "by number", "by words", "list", "portal"};
    private static final List<String> WORDS = List.of("路灯", "漏雨", "电梯", "占道", "垃圾");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern ROW = Pattern.compile("href=\"(/matters/\\w+)\"");
    private static final Pattern NUMBER = Pattern.compile("\\p{IsHan}+〔\\d{4}〕\\d+号");

    private final URI server;
    private final Measures measures;

    private Pages(String server, Measures measures) {
        this.server = URI.create(server);
        this.measures = measures;
    }

    /** An officer's browser: a connection and its cookies. */
    private final class Seat {

        private final Wire wire = new Wire(server);
        private final Map<String, String> cookies = new LinkedHashMap<>();

        Seat(String login, String password) throws IOException {
            var token = first(TOKEN, ask("GET", "/sign-in", List.of(), "").body());
            var answer = ask("POST", "/sign-in", List.of("Content-Type: application/x-www-form-urlencoded"),
                    "_csrf=" + coded(token) + "&to=&login=" + coded(login) + "&password=" + coded(password));
            if (!answer.location().endsWith("/desk")) {
                throw new IOException(login + " could not sign in: " + answer.status());
            }
        }

        String page(String kind, String path) throws IOException {
            var begun = System.nanoTime();
            var answer = ask("GET", path, List.of(), "");
            if (answer.status() == 303) {
                answer = ask("GET", URI.create(answer.location()).getPath(), List.of(), "");
            }
            if (answer.status() != 200) {
                measures.failed(kind);
                return "";
            }
            measures.took(kind, System.nanoTime() - begun);
            return answer.body();
        }

        private Wire.Answer ask(String method, String path, List<String> more, String body) throws IOException {
            var headers = new ArrayList<>(more);
            if (!cookies.isEmpty()) {
                headers.add("Cookie: " + String.join("; ", cookies.values()));
            }
            var answer = wire.send(method, path, headers, body);
            answer.cookies().forEach(cookie -> cookies.put(cookie.split("=", 2)[0], cookie));
            return answer;
        }
    }

    public static void main(String[] args) throws Exception {
        var rounds = Integer.parseInt(args[2]);
        var threads = Integer.parseInt(args[3]);
        new Pages(args[0], new Measures()).turn(args[1], Math.max(50, rounds / 4), threads); // warms up
        var measures = new Measures();
        new Pages(args[0], measures).turn(args[1], rounds, threads);
        System.out.print(measures.table(KINDS));
        System.exit(measures.errors() == 0 ? 0 : 1);
    }

    private void turn(String password, int rounds, int threads) throws Exception {
        var left = new AtomicInteger(rounds);
        Callable<Void> work = () -> {
            var clerk = new Seat(Office.CLERK, password);
            var handler = new Seat(Office.HANDLER, password);
            while (left.getAndDecrement() > 0) {
                round(clerk, handler);
            }
            return null;
        };
        try (var many = Executors.newFixedThreadPool(threads)) {
            for (var done : many.invokeAll(IntStream.range(0, threads).mapToObj(any -> work).toList())) {
                done.get();
            }
        }
    }

    private void round(Seat clerk, Seat handler) throws IOException {
        handler.page("worklist", "/desk");
        var list = clerk.page("list", "/petitions?page=" + (1 + ThreadLocalRandom.current().nextInt(3)));
        var rows = ROW.matcher(list).results().map(row -> row.group(1)).toList();
        clerk.page("matter", one(rows));
        clerk.page("by number", "/petitions?q=" + coded(first(NUMBER, list)));
        clerk.page("by words", "/petitions?q=" + coded(one(WORDS)));
        handler.page("portal", "/");
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String one(List<String> of) {
        return of.get(ThreadLocalRandom.current().nextInt(of.size()));
    }

    private static String first(Pattern pattern, String page) throws IOException {
        var found = pattern.matcher(page);
        if (!found.find()) {
            throw new IOException("no " + pattern + " on the page");
        }
        return found.group(found.groupCount());
    }
}
