package org.huiyin.desk;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.directory.Body;

/** What a form offers to choose from, in the order of the page: code to words. */
public final class Choices {

    private Choices() {}

    public static <T> Map<String, String> of(Stream<T> all, Function<T, String> code, Function<T, String> words) {
        return all.collect(Collectors.toMap(code, words, (first, second) -> first, LinkedHashMap::new));
    }

    /** The constants of an enumeration by name. */
    public static <E extends Enum<E>> Map<String, String> of(E[] all, Function<E, String> words) {
        return of(Stream.of(all), Enum::name, words);
    }

    /** Bodies that have not ended, by id. */
    public static Map<String, String> bodies(Collection<Body> bodies) {
        return of(
                bodies.stream()
                        .filter(body -> body.until() == null || body.until().isAfter(BeijingTime.today())),
                body -> Long.toString(body.id()),
                Body::name);
    }
}
