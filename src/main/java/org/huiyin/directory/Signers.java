package org.huiyin.directory;

import java.util.List;
import java.util.Objects;
import org.huiyin.procedure.Capacity;

/** Who signs what; an act that no row names is signed by the head. */
final class Signers {

    private final List<Signing> rows;

    Signers(List<Signing> rows) {
        this.rows = List.copyOf(rows);
    }

    boolean may(String act, Capacity capacity, long body) {
        var all = rows.stream().filter(row -> row.act().equals(act)).toList();
        var own = all.stream().filter(row -> Objects.equals(row.body(), body)).toList();
        var held =
                own.isEmpty() ? all.stream().filter(row -> row.body() == null).toList() : own;
        return held.isEmpty() ? capacity == Capacity.HEAD : held.stream().anyMatch(row -> row.capacity() == capacity);
    }
}
