package org.huiyin.administration;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.desk.BeijingTime;
import org.huiyin.directory.Body;
import org.huiyin.directory.Officer;
import org.huiyin.procedure.Capacity;

/** What forms offer to choose from: code to words, in the order of the page. */
final class Choices {

    private Choices() {}

    static <T> Map<String, String> of(Stream<T> all, Function<T, String> code, Function<T, String> words) {
        return all.collect(Collectors.toMap(code, words, (first, second) -> first, LinkedHashMap::new));
    }

    /** Bodies that have not ended. */
    static Map<String, String> bodies(Collection<Body> bodies) {
        return of(
                bodies.stream()
                        .filter(body -> body.until() == null || body.until().isAfter(BeijingTime.today())),
                body -> Long.toString(body.id()),
                Body::name);
    }

    static Map<String, String> officers(Stream<Officer> officers) {
        return of(
                officers,
                officer -> Long.toString(officer.id()),
                officer -> officer.name() + "（" + officer.login() + "）");
    }

    static Map<String, String> capacities() {
        return of(Stream.of(Capacity.values()).filter(Capacity::heldByPost), Capacity::name, Capacity::title);
    }
}
