package org.huiyin.desk;

import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Opens one endpoint, written as its controller maps it; what no rule opens is closed. Rooms contribute {@link AccessRules}. */
public record AccessRule(HttpMethod method, PathPattern pattern, Who who) {

    public AccessRule(HttpMethod method, String pattern, Who who) {
        this(method, PathPatternParser.defaultInstance.parse(pattern), who);
    }

    public static AccessRule get(String pattern, Who who) {
        return new AccessRule(HttpMethod.GET, pattern, who);
    }

    public static AccessRule post(String pattern, Who who) {
        return new AccessRule(HttpMethod.POST, pattern, who);
    }

    /** Whether this is the rule for a request; what may be got may be asked for its head. */
    public boolean covers(HttpMethod asked, PathContainer path) {
        var plain = asked == HttpMethod.HEAD ? HttpMethod.GET : asked;
        return method == plain && pattern.matches(path);
    }
}
