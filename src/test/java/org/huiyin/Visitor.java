package org.huiyin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.core.env.Environment;

/** A browser without eyes: keeps cookies, fills the hidden fields of the form it last saw, follows no redirect. */
public final class Visitor {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

    private final CookieManager cookies;
    private final HttpClient http;
    private final String server;
    private Map<String, String> hidden = Map.of();

    private Visitor(String server) {
        this(server, new CookieManager());
    }

    private Visitor(String server, CookieManager cookies) {
        this.server = server;
        this.cookies = cookies;
        this.http = HttpClient.newBuilder().cookieHandler(cookies).build();
    }

    public static Visitor of(Environment environment) {
        return new Visitor("http://localhost:" + environment.getRequiredProperty("local.server.port"));
    }

    /** Of a server in another process. */
    public static Visitor at(String server) {
        return new Visitor(server);
    }

    /** The same browser, with its cookies, at another server of this machine. */
    public Visitor movedTo(String other) {
        var moved = new Visitor(other, cookies);
        moved.hidden = hidden;
        return moved;
    }

    public HttpResponse<String> get(String path, String... headers) {
        return ask(with(HttpRequest.newBuilder(URI.create(server + path)), headers));
    }

    /** A file, as its bytes. */
    public byte[] download(String path, String... headers) {
        try {
            return http.send(
                            with(HttpRequest.newBuilder(URI.create(server + path)), headers)
                                    .build(),
                            BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Sends a form; the hidden fields of the page seen last go with it unless the fields name them. */
    public HttpResponse<String> post(String path, Map<String, String> fields, String... headers) {
        var all = new LinkedHashMap<>(hidden);
        all.putAll(fields);
        return ask(with(
                HttpRequest.newBuilder(URI.create(server + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(all.entrySet().stream()
                                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                                .collect(joining("&")))),
                headers));
    }

    public HttpResponse<String> postJson(String path, String json, String... headers) {
        return ask(with(
                HttpRequest.newBuilder(URI.create(server + path))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json)),
                headers));
    }

    /** Sends the hidden fields of the page seen last and one file. */
    public HttpResponse<String> upload(String path, String field, byte[] file) {
        return upload(path, Map.of(), new Sent(field, "a.bin", file));
    }

    /** One file of a form, under the name it has on the sender's machine. */
    public record Sent(String field, String name, byte[] bytes) {}

    /** Sends a form with files; the hidden fields of the page seen last go with it unless the fields name them. */
    public HttpResponse<String> upload(String path, Map<String, String> fields, Sent... files) {
        var edge = "edge-of-the-parts";
        var all = new LinkedHashMap<>(hidden);
        all.putAll(fields);
        var parts = new ArrayList<byte[]>();
        all.forEach((name, value) -> parts.add("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                .formatted(edge, name, value)
                .getBytes(UTF_8)));
        for (var file : files) {
            parts.add(
                    "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                            .formatted(edge, file.field(), file.name())
                            .getBytes(UTF_8));
            parts.add(file.bytes());
            parts.add("\r\n".getBytes(UTF_8));
        }
        parts.add(("--" + edge + "--\r\n").getBytes(UTF_8));
        return ask(HttpRequest.newBuilder(URI.create(server + path))
                .header("Content-Type", "multipart/form-data; boundary=" + edge)
                .POST(BodyPublishers.ofByteArrays(parts)));
    }

    /** Signs in at the console; the answer leads on when it worked. */
    public HttpResponse<String> signIn(String login, String password) {
        get("/sign-in");
        return post("/sign-in", Map.of("login", login, "password", password));
    }

    public List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    /** Forgets the hidden fields seen last, like a form sent from another site. */
    public Visitor withoutToken() {
        hidden = Map.of();
        return this;
    }

    private HttpResponse<String> ask(HttpRequest.Builder request) {
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            remember(answer.body());
            return answer;
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private void remember(String page) {
        var seen = new LinkedHashMap<String, String>();
        HIDDEN.matcher(page).results().forEach(field -> seen.putIfAbsent(field.group(1), field.group(2)));
        if (!seen.isEmpty()) {
            hidden = seen;
        }
    }

    private static HttpRequest.Builder with(HttpRequest.Builder request, String... headers) {
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
