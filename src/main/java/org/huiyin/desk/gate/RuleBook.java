package org.huiyin.desk.gate;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.huiyin.desk.AccessRule;
import org.huiyin.desk.AccessRules;
import org.huiyin.desk.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.RequestPath;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/** All rules of access together; a request passes if there is a rule for it and every such rule admits it. */
@Component
class RuleBook implements AuthorizationManager<RequestAuthorizationContext> {

    private final List<AccessRule> rules;

    RuleBook(
            ObjectProvider<AccessRule> single,
            ObjectProvider<AccessRules> rooms,
            @Value("${huiyin.doors:all}") String doors) {
        var open = Doors.of(doors);
        rules = Stream.concat(single.stream(), rooms.stream().flatMap(room -> room.rules().stream()))
                .filter(open::opens)
                .toList();
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext context) {
        var request = context.getRequest();
        var signedIn = (SignedIn) request.getAttribute(SignedIn.class.getName());
        var found = of(request);
        return new AuthorizationDecision(
                !found.isEmpty() && found.stream().allMatch(rule -> rule.who().admits(signedIn)));
    }

    List<AccessRule> all() {
        return rules;
    }

    List<AccessRule> of(HttpServletRequest request) {
        return of(HttpMethod.valueOf(request.getMethod()), path(request));
    }

    List<AccessRule> of(HttpMethod method, PathContainer path) {
        return rules.stream().filter(rule -> rule.covers(method, path)).toList();
    }

    // parsed as Spring MVC parses it, so that both always speak of the same endpoint
    private static PathContainer path(HttpServletRequest request) {
        return RequestPath.parse(request.getRequestURI(), request.getContextPath())
                .pathWithinApplication();
    }
}
