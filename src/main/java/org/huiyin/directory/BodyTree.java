package org.huiyin.directory;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/** All bodies, who leads whom and who reviews whom. */
final class BodyTree {

    private final List<Body> bodies;
    private final Map<Long, Body> byId;
    private final Map<String, Body> byCode;
    private final Map<Long, Long> reviewers;

    BodyTree(List<Body> bodies, Map<Long, Long> reviewers) {
        this.bodies = List.copyOf(bodies);
        this.reviewers = Map.copyOf(reviewers);
        byId = bodies.stream().collect(toUnmodifiableMap(Body::id, Function.identity()));
        byCode = bodies.stream().collect(toUnmodifiableMap(Body::code, Function.identity()));
        bodies.forEach(body -> ancestors(body.id()));
    }

    List<Body> all() {
        return bodies;
    }

    Body body(long id) {
        var body = byId.get(id);
        if (body == null) {
            throw new NoSuchElementException("no body " + id);
        }
        return body;
    }

    Optional<Body> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Nearest first. */
    List<Body> ancestors(long id) {
        var above = new ArrayList<Body>();
        for (var parent = body(id).parent();
                parent != null;
                parent = body(parent).parent()) {
            if (above.size() > byId.size()) {
                throw new NotLoaded(List.of("机构“%s”的上级绕回了自己，请改正上级机构".formatted(body(id).name())));
            }
            above.add(body(parent));
        }
        return List.copyOf(above);
    }

    Optional<Body> reviewer(long id) {
        return Optional.ofNullable(reviewers.get(id)).map(this::body);
    }
}
