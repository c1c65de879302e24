package org.huiyin.desk;

import java.util.Collections;
import java.util.Set;
import org.huiyin.procedure.Capacity;
import org.jspecify.annotations.Nullable;

/** One entry of the console's navigation, contributed as a bean by the room that owns the page; no capacities means everyone signed in. */
public record NavEntry(
        int order,
        String title,
        String path,
        Set<Capacity> capacities,
        @Nullable String key) {

    public NavEntry {
        capacities = Set.copyOf(capacities);
    }

    public NavEntry(int order, String title, String path, Set<Capacity> capacities) {
        this(order, title, path, capacities, null);
    }

    boolean openTo(Set<Capacity> held) {
        return capacities.isEmpty() || !Collections.disjoint(capacities, held);
    }

    boolean leadsTo(String asked) {
        return asked.equals(path) || asked.startsWith(path + "/");
    }
}
