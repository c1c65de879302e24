package org.huiyin.desk.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.huiyin.HuiyinTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every endpoint of the running application is opened by exactly one rule, and every rule opens something. */
@HuiyinTest
class RulesTest {

    private record Route(HttpMethod method, String pattern) {

        PathContainer example() {
            return PathContainer.parsePath(pattern.replaceAll("\\{\\*?[^}]+}", "x1"));
        }
    }

    private static final Set<String> OUTSIDE = Set.of("/error");
    private static final List<String> FILES = List.of("/style.css", "/keys.js", "/mark.svg", "/actuator/health");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private RuleBook rules;

    @Test
    void everyRouteIsOpenedByExactlyOneRule() {
        assertThat(routes())
                .isNotEmpty()
                .allSatisfy(route -> assertThat(rules.of(route.method(), route.example()))
                        .describedAs("rules for %s %s", route.method(), route.pattern())
                        .hasSize(1));
    }

    @Test
    void everyRuleOpensARouteOrAFile() {
        var opened = Stream.concat(
                        routes().stream().flatMap(route -> rules.of(route.method(), route.example()).stream()),
                        FILES.stream()
                                .flatMap(file -> rules.of(HttpMethod.GET, PathContainer.parsePath(file)).stream()))
                .toList();
        assertThat(rules.all()).allSatisfy(rule -> assertThat(opened).contains(rule));
    }

    @Test
    void noRouteAnswersToAnyMethod() {
        assertThat(mappings.getHandlerMethods().keySet())
                .filteredOn(info -> !OUTSIDE.containsAll(info.getPatternValues()))
                .allSatisfy(info -> assertThat(info.getMethodsCondition().getMethods())
                        .describedAs(info.toString())
                        .isNotEmpty());
    }

    private List<Route> routes() {
        return mappings.getHandlerMethods().keySet().stream()
                .flatMap(RulesTest::routes)
                .filter(route -> !OUTSIDE.contains(route.pattern()))
                .toList();
    }

    private static Stream<Route> routes(RequestMappingInfo info) {
        return info.getPatternValues().stream()
                .flatMap(pattern -> info.getMethodsCondition().getMethods().stream()
                        .map(RequestMethod::asHttpMethod)
                        .map(method -> new Route(method, pattern)));
    }
}
