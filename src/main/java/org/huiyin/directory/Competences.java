package org.huiyin.directory;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who answers for which subject and place. */
final class Competences {

    private record Key(String subject, String division) {}

    private final Map<Key, Body> bodies;

    /** A body with a last day answers for nothing new. */
    Competences(List<Responsibility> rows, BodyTree tree) {
        bodies = rows.stream()
                .filter(row -> tree.body(row.body()).until() == null)
                .collect(toUnmodifiableMap(r -> new Key(r.subject(), r.division()), r -> tree.body(r.body())));
    }

    /** The nearest place goes before the nearest subject: what a township answers for does not go to the county. */
    Optional<Body> competent(String subject, String division) {
        for (@Nullable String place = division; place != null; place = Division.parentOf(place)) {
            for (@Nullable String topic = subject; topic != null; topic = Subject.parentOf(topic)) {
                var body = bodies.get(new Key(topic, place));
                if (body != null) {
                    return Optional.of(body);
                }
            }
        }
        return Optional.empty();
    }
}
