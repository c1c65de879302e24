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
import org.huiyin.desk.BeijingTime;
import org.huiyin.desk.gate.Routes.Asker;
import org.huiyin.desk.gate.Routes.Route;
import org.huiyin.directory.Directories;
import org.huiyin.directory.Source;
import org.huiyin.procedure.Capacity;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route, asked as nobody and as an officer of each capacity: whom no rule admits is turned away, others are not. */
@HuiyinTest
class EveryRouteEveryRoleTest {

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
                .withAccounts(
                        Routes.LOGINS.stream().filter(login -> !login.isEmpty()).toArray(String[]::new));
    }

    @Test
    void theOfficersHoldEveryCapacityThatAPostCanGive() {
        var held = EnumSet.noneOf(Capacity.class);
        Routes.LOGINS.stream()
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
        for (var login : Routes.LOGINS) {
            var asker = Asker.of(environment, login);
            for (var route : routes()) {
                checked.assertThat(turned(asker.ask(route)))
                        .as((login.isEmpty() ? "nobody" : login) + " " + route)
                        .isEqualTo(!admitted(route, login));
            }
        }
        checked.assertAll();
    }

    private static boolean turned(HttpResponse<String> answer) {
        var to = answer.headers().firstValue("Location").orElse("");
        return answer.statusCode() == 403
                || answer.statusCode() == 401
                || answer.statusCode() == 303 && to.contains("/sign-in");
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

    private List<Route> routes() {
        return Routes.of(mappings).stream()
                .map(route -> route.filled(Map.of()))
                .distinct()
                .toList();
    }
}
