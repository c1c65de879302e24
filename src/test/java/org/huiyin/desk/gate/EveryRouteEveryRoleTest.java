package org.huiyin.desk.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.huiyin.HuiyinTest;
import org.huiyin.Staff;
import org.huiyin.Visitor;
import org.huiyin.desk.BeijingTime;
import org.huiyin.directory.Directories;
import org.huiyin.directory.Source;
import org.huiyin.procedure.Capacity;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/** Every route, asked as nobody and as an officer of each capacity: whom no rule admits is turned away, others are not. */
@HuiyinTest
class EveryRouteEveryRoleTest {

    private record Route(HttpMethod method, String path) {}

    /** Nobody, then one officer for each capacity that a post can give. */
    private static final List<String> LOGINS =
            List.of("", "wang.min", "li.hua", "lu.ming", "zhao.qiang", "guo.li", "he.jing", "shi.wen", "admin");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private RuleBook rules;

    @Autowired
    private Environment environment;

    @Autowired
    private Directories directories;

    @Autowired
    private Seats seats;

    @BeforeAll
    static void settle(@Autowired ApplicationContext context) {
        Staff.settle(context)
                .withAccounts(LOGINS.stream().filter(login -> !login.isEmpty()).toArray(String[]::new));
    }

    @Test
    void theOfficersHoldEveryCapacityThatAPostCanGive() {
        var held = EnumSet.noneOf(Capacity.class);
        LOGINS.stream()
                .flatMap(login -> directories.current().officerByLogin(login).stream())
                .flatMap(officer -> officer.postsOn(BeijingTime.today()).stream())
                .forEach(post -> held.add(post.capacity()));
        assertThat(held)
                .containsAll(Stream.of(Capacity.values())
                        .filter(Capacity::heldByPost)
                        .toList());
    }

    @Test
    void whomNoRuleAdmitsIsTurnedAwayAtEveryRoute() {
        var checked = new SoftAssertions();
        for (var login : LOGINS) {
            var visitor = Visitor.of(environment);
            var bearer = login.isEmpty() ? "" : signedIn(visitor, login);
            for (var route : routes()) {
                var turned = turned(visitor, route, bearer);
                var admitted = admitted(route, login);
                checked.assertThat(turned)
                        .as((login.isEmpty() ? "nobody" : login) + " " + route)
                        .isEqualTo(!admitted);
            }
        }
        checked.assertAll();
    }

    private String signedIn(Visitor visitor, String login) {
        var answer = Visitor.of(environment)
                .postJson("/api/sign-in", "{\"login\":\"" + login + "\",\"password\":\"" + Staff.PASSWORD + "\"}");
        visitor.signIn(login, Staff.PASSWORD);
        visitor.get("/password"); // its form carries the token that forms of the console need
        return "Bearer "
                + JsonMapper.shared().readTree(answer.body()).get("token").asString();
    }

    private static boolean turned(Visitor visitor, Route route, String bearer) {
        var answer = route.path().startsWith("/api/")
                ? api(visitor, route, bearer)
                : route.method() == HttpMethod.GET ? visitor.get(route.path()) : form(visitor, route);
        var to = answer.headers().firstValue("Location").orElse("");
        return answer.statusCode() == 403
                || answer.statusCode() == 401
                || answer.statusCode() == 303 && to.contains("/sign-in");
    }

    /** With the token of a page of the same gate, as a form that was really opened has it. */
    private static HttpResponse<String> form(Visitor visitor, Route route) {
        var console = Stream.of(Gates.CONSOLE)
                .map(pattern -> pattern.replace("/**", ""))
                .anyMatch(start -> route.path().equals(start) || route.path().startsWith(start + "/"));
        visitor.get(console ? "/password" : "/report");
        return visitor.post(route.path(), Map.of());
    }

    private static HttpResponse<String> api(Visitor visitor, Route route, String bearer) {
        var headers = bearer.isEmpty() ? new String[0] : new String[] {"Authorization", bearer};
        return route.method() == HttpMethod.GET
                ? visitor.get(route.path(), headers)
                : visitor.postJson(route.path(), "{}", headers);
    }

    private boolean admitted(Route route, String login) {
        var sits = directories
                .current()
                .officerByLogin(login)
                .flatMap(officer ->
                        seats.of(officer.id(), Source.CONSOLE).stream().findFirst())
                .orElse(null);
        var found = rules.of(route.method(), PathContainer.parsePath(route.path()));
        return !found.isEmpty() && found.stream().allMatch(rule -> rule.who().admits(sits));
    }

    /** Of the running application; signing in and out would end the very visit. */
    private List<Route> routes() {
        return mappings.getHandlerMethods().keySet().stream()
                .flatMap(info -> info.getPatternValues().stream()
                        .flatMap(pattern -> info.getMethodsCondition().getMethods().stream()
                                .map(method -> new Route(
                                        method.asHttpMethod(), pattern.replaceAll("\\{\\*?[^}]+}", "999999999")))))
                .filter(route -> !List.of("/error", "/sign-in", "/sign-out", "/api/sign-in")
                        .contains(route.path()))
                .distinct()
                .toList();
    }
}
