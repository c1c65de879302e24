package org.huiyin;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Many clerks who register letters at once and keep a book of their own: which request was answered with which number.
 * What was not answered is sent again, with the same request, until it is.
 */
public final class Ledger {

    public static final String CLERK = "wang.min";

    private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");
    private static final Pattern NUMBER = Pattern.compile("\"number\":\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Map<UUID, String> acknowledged = new ConcurrentHashMap<>();
    private final Queue<UUID> unanswered = new ConcurrentLinkedQueue<>();
    private final AtomicInteger contradicted = new AtomicInteger();
    private final AtomicInteger failures = new AtomicInteger();

    public Map<UUID, String> acknowledged() {
        return acknowledged;
    }

    public int unanswered() {
        return unanswered.size();
    }

    /** How often no answer, or not a good one, came back. */
    public int failures() {
        return failures.get();
    }

    /** How often the same request was answered with another number. */
    public int contradicted() {
        return contradicted.get();
    }

    public static String token(String server, String login, String password) {
        return find(
                TOKEN,
                new Ledger()
                        .post(server + "/api/sign-in", "", """
                {"login":"%s","password":"%s"}""".formatted(login, password))
                        .orElseThrow());
    }

    /** Work that goes on until it is closed; then every clerk finishes the letter in hand. */
    public interface AtWork extends AutoCloseable {
        @Override
        void close();
    }

    /** Registers with so many clerks, each at the server it is told. */
    public AtWork register(int clerks, Supplier<String> server, String token) {
        var enough = new AtomicBoolean();
        var all = Executors.newVirtualThreadPerTaskExecutor();
        IntStream.range(0, clerks)
                .forEach(any -> all.submit(() -> {
                    while (!enough.get()) {
                        var again = unanswered.poll();
                        once(server.get(), token, again == null ? UUID.randomUUID() : again);
                    }
                }));
        return () -> {
            enough.set(true);
            all.close();
        };
    }

    /** Sends again what had no answer; true when all have one. */
    public boolean settle(String server, String token) {
        for (var left = unanswered.size(); left > 0; left--) {
            Optional.ofNullable(unanswered.poll()).ifPresent(request -> once(server, token, request));
        }
        return unanswered.isEmpty();
    }

    /** Sends a request that was answered before: the same number must come back. */
    public void again(String server, String token, UUID request) {
        once(server, token, request);
    }

    private void once(String server, String token, UUID request) {
        var answer = post(server + "/api/petitions", token, """
                {"channel":"LETTER","writer":{"name":"周试验","phone":"13800000001","address":"城关镇一号"},\
                "division":"990101001","subject":"030000","summary":"巷子里的路灯三个月不亮",\
                "text":"我住在老街，巷子里的路灯三个月不亮，晚上走路害怕，希望有人来修。",\
                "demands":["尽快修好路灯"],"request":"%s"}""".formatted(request));
        if (answer.isEmpty()) {
            failures.incrementAndGet();
            unanswered.add(request);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
            return;
        }
        var number = find(NUMBER, answer.get());
        var before = acknowledged.putIfAbsent(request, number);
        if (before != null && !before.equals(number)) {
            contradicted.incrementAndGet();
        }
    }

    /** The answer's text, or nothing when none came or it was not a good one. */
    private Optional<String> post(String address, String token, String json) {
        try {
            var answer = http.send(
                    HttpRequest.newBuilder(URI.create(address))
                            .timeout(Duration.ofSeconds(60))
                            .header("Content-Type", "application/json")
                            .header("Authorization", "Bearer " + token)
                            .POST(BodyPublishers.ofString(json))
                            .build(),
                    BodyHandlers.ofString());
            return answer.statusCode() < 300 ? Optional.of(answer.body()) : Optional.empty();
        } catch (IOException broken) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static String find(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("no " + pattern + " in the answer");
        }
        return found.group(1);
    }
}
