package org.huiyin.desk.gate;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huiyin.Staff;
import org.huiyin.Visitor;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/** The routes of the running application, and somebody who asks them one by one. */
final class Routes {

    /** Nobody, then one officer for each capacity that a post can give. */
    static final List<String> LOGINS =
            List.of("", "wang.min", "li.hua", "lu.ming", "zhao.qiang", "guo.li", "he.jing", "shi.wen", "admin");

    /** The one who may see what is sealed. */
    static final String SCREENER = "he.jing";

    record Route(HttpMethod method, String path) {

        boolean api() {
            return path.startsWith("/api/");
        }

        /** With these values for its variables, and for any other the number of nothing. */
        Route filled(Map<String, String> values) {
            var filled = path;
            for (var value : values.entrySet()) {
                filled = filled.replaceAll("\\{\\*?" + value.getKey() + "}", value.getValue());
            }
            return new Route(method, filled.replaceAll("\\{\\*?[^}]+}", "999999999"));
        }
    }

    private Routes() {}

    /** Signing in and out would end the very visit. */
    static List<Route> of(RequestMappingHandlerMapping mappings) {
        return mappings.getHandlerMethods().keySet().stream()
                .flatMap(info -> info.getPatternValues().stream()
                        .flatMap(pattern -> info.getMethodsCondition().getMethods().stream()
                                .map(method -> new Route(method.asHttpMethod(), pattern))))
                .filter(route -> !List.of("/error", "/sign-in", "/sign-out", "/api/sign-in")
                        .contains(route.path()))
                .distinct()
                .toList();
    }

    /** Somebody signed in at the console and, as a program, at the interface. */
    record Asker(Visitor visitor, String bearer) {

        static Asker of(Environment environment, String login) {
            var visitor = Visitor.of(environment);
            if (login.isEmpty()) {
                return new Asker(visitor, "");
            }
            var answer = Visitor.of(environment)
                    .postJson("/api/sign-in", "{\"login\":\"" + login + "\",\"password\":\"" + Staff.PASSWORD + "\"}");
            visitor.signIn(login, Staff.PASSWORD);
            visitor.get("/password"); // its form carries the token that forms of the console need
            return new Asker(
                    visitor,
                    "Bearer "
                            + JsonMapper.shared()
                                    .readTree(answer.body())
                                    .get("token")
                                    .asString());
        }

        HttpResponse<String> ask(Route route) {
            if (route.api()) {
                return api(route);
            }
            return route.method() == HttpMethod.GET ? visitor.get(route.path()) : form(route);
        }

        /** With the token of a page of the same gate, as a form that was really opened has it. */
        private HttpResponse<String> form(Route route) {
            var console = Stream.of(Gates.CONSOLE)
                    .map(pattern -> pattern.replace("/**", ""))
                    .anyMatch(
                            start -> route.path().equals(start) || route.path().startsWith(start + "/"));
            visitor.get(console ? "/password" : "/report");
            return visitor.post(route.path(), Map.of());
        }

        private HttpResponse<String> api(Route route) {
            var headers = bearer.isEmpty() ? new String[0] : new String[] {"Authorization", bearer};
            return route.method() == HttpMethod.GET
                    ? visitor.get(route.path(), headers)
                    : visitor.postJson(route.path(), "{}", headers);
        }
    }
}
