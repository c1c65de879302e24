package org.huiyin.directory;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huiyin.procedure.Capacity;
import org.jspecify.annotations.Nullable;

/** Who signs what, and what is checked first; an act that no row names is signed by the head, unchecked. */
final class Signers {

    private final List<Signing> rows;
    private final List<Checking> checks;

    Signers(List<Signing> rows, List<Checking> checks) {
        this.rows = List.copyOf(rows);
        this.checks = List.copyOf(checks);
    }

    boolean may(String act, Capacity capacity, long body) {
        var own = newest(act, body);
        var held = own.isEmpty() ? newest(act, null) : own;
        return held.isEmpty()
                ? capacity == Capacity.HEAD
                : held.stream().anyMatch(row -> row.allowed() && row.capacity() == capacity);
    }

    /** The rows of the set in force for an act at a body, or of the default. */
    private List<Signing> newest(String act, @Nullable Long body) {
        var begun = rows.stream()
                .filter(row -> row.begun() && row.act().equals(act) && Objects.equals(row.body(), body))
                .toList();
        var since = begun.stream().map(Signing::since).max(Comparator.naturalOrder());
        return begun.stream()
                .filter(row -> since.filter(row.since()::equals).isPresent())
                .toList();
    }

    boolean checks(String act, long body) {
        return check(act, body)
                .or(() -> check(act, null))
                .filter(Checking::needed)
                .isPresent();
    }

    private Optional<Checking> check(String act, @Nullable Long body) {
        return checks.stream()
                .filter(row -> row.begun() && row.act().equals(act) && Objects.equals(row.body(), body))
                .max(Comparator.comparing(Checking::since));
    }
}
