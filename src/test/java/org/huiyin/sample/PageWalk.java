package org.huiyin.sample;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huiyin.Visitor;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** Follows every link that the officers of the sample are shown, and keeps for each route the fullest page seen. */
final class PageWalk {

    /** One page as one officer ({@code ""}: nobody) gets it. */
    record Found(String login, String address, int size, boolean page) {}

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");

    /** Of one route more addresses than these say nothing new. */
    private static final int ENOUGH = 6;

    /** Each matter offers other acts. */
    private static final int MATTERS = 90;

    private final Environment environment;
    private final List<PathPattern> routes;
    private final Map<String, Found> found = new TreeMap<>();

    PageWalk(Environment environment, RequestMappingHandlerMapping mappings) {
        this.environment = environment;
        this.routes = mappings.getHandlerMethods().keySet().stream()
                .filter(info -> info.getMethodsCondition().getMethods().stream()
                        .anyMatch(method -> method.asHttpMethod() == HttpMethod.GET))
                .flatMap(info -> info.getPathPatternsCondition() == null
                        ? Stream.of()
                        : info.getPathPatternsCondition().getPatterns().stream())
                .filter(pattern -> Stream.of("/api/", "/error", "/actuator", "/desk/gallery", "/portal/gallery")
                        .noneMatch(pattern.getPatternString()::startsWith))
                .sorted()
                .toList();
    }

    List<String> routes() {
        return routes.stream().map(PathPattern::getPatternString).toList();
    }

    Map<String, Found> found() {
        return found;
    }

    /** Signs in, with an empty login as nobody, and reads on from the first page and these. */
    void walk(String login, String password, List<String> starts) {
        var visitor = Visitor.of(environment);
        if (!login.isEmpty()) {
            visitor.signIn(login, password);
        }
        var open = new ArrayDeque<String>(login.isEmpty() ? List.of("/", "/sign-in") : List.of("/desk"));
        open.addAll(starts);
        var seen = new HashSet<String>(open);
        var visits = new HashMap<String, Integer>();
        while (!open.isEmpty()) {
            var address = open.remove();
            var route = route(address);
            if (route == null || visits.merge(route, 1, Integer::sum) > limit(route)) {
                continue;
            }
            var answer = visitor.get(address);
            if (answer.statusCode() == 200) {
                keep(route, new Found(login, address, answer.body().length(), html(answer)));
                LINK.matcher(answer.body())
                        .results()
                        .map(link -> link.group(1).replace("&amp;", "&"))
                        .filter(seen::add)
                        .forEach(open::add);
            } else if (answer.statusCode() == 303) {
                keep(route, new Found(login, address, 0, false));
            }
        }
    }

    private static int limit(String route) {
        return route.equals("/matters/{matter}") ? MATTERS : ENOUGH;
    }

    private void keep(String route, Found one) {
        found.merge(route, one, (before, now) -> now.size() > before.size() ? now : before);
    }

    private static boolean html(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
    }

    /** The most exact route that answers the address. */
    private String route(String address) {
        var path = PathContainer.parsePath(address.replaceFirst("\\?.*", ""));
        return routes.stream()
                .filter(pattern -> pattern.matches(path))
                .findFirst()
                .map(PathPattern::getPatternString)
                .orElse(null);
    }
}
