package org.huiyin.desk;

import java.util.Set;
import java.util.stream.Collectors;
import org.huiyin.procedure.Capacity;

/** Who is signed in, as the side of every console page shows it. */
public record Badge(String name, String body, Set<Capacity> capacities) {

    public String titles() {
        return capacities.stream().sorted().map(Capacity::title).collect(Collectors.joining("、"));
    }
}
