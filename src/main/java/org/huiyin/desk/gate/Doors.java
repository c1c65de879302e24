package org.huiyin.desk.gate;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.huiyin.database.CannotStart;
import org.huiyin.desk.AccessRule;
import org.huiyin.desk.Who;

/** Which doors this server has: the petitioners', the officers', or both; setting {@code huiyin.doors}. */
enum Doors {
    ALL,
    PORTAL,
    CONSOLE;

    /** Where officers and their programs come in. */
    private static final Set<String> ENTRANCES = Set.of("/sign-in", "/api/sign-in");

    /** What both sides need. */
    private static final Set<String> COMMON = Set.of(
            "/style.css", "/keys.js", "/mark.svg", "/portal/type", "/actuator/health", "/api/deadlines", "/api/seal");

    static Doors of(String setting) {
        return Stream.of(values())
                .filter(doors -> doors.name().toLowerCase(Locale.ROOT).equals(setting.strip()))
                .findFirst()
                .orElseThrow(() -> new CannotStart(
                        "huiyin.doors 不能是“" + setting + "”。\nNo such value of huiyin.doors.",
                        "写 all（门户和工作台都开）、portal（只开门户）或者 console（只开工作台）。\n" + "Set it to all, portal or console."));
    }

    boolean opens(AccessRule rule) {
        var pattern = rule.pattern().getPatternString();
        var forAnyone = rule.who().equals(Who.ANYONE);
        return switch (this) {
            case ALL -> true;
            case PORTAL -> forAnyone && !ENTRANCES.contains(pattern);
            case CONSOLE -> !forAnyone || ENTRANCES.contains(pattern) || COMMON.contains(pattern);
        };
    }
}
