package org.huiyin.desk;

import java.util.List;

/** The endpoints one room opens: a bean of that room, one rule for each of its endpoints. */
public record AccessRules(List<AccessRule> rules) {

    public AccessRules {
        rules = List.copyOf(rules);
    }

    public static AccessRules of(AccessRule... rules) {
        return new AccessRules(List.of(rules));
    }
}
