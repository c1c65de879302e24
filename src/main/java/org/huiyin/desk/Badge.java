package org.huiyin.desk;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiyin.directory.Body;
import org.huiyin.procedure.Capacity;

/**
 * Who is signed in, as the side of every console page shows it.
 *
 * @param elsewhere the other bodies at which the officer may sit down
 */
public record Badge(String name, String body, Set<Capacity> capacities, List<Body> elsewhere) {

    /** The badge for one of the officer's seats. */
    public static Badge of(SignedIn seat, List<SignedIn> all) {
        var elsewhere = all.stream()
                .map(SignedIn::body)
                .filter(body -> body.id() != seat.body().id())
                .toList();
        return new Badge(seat.officer().name(), seat.body().name(), seat.capacities(), elsewhere);
    }

    public String titles() {
        return capacities.stream().sorted().map(Capacity::title).collect(Collectors.joining("、"));
    }
}
