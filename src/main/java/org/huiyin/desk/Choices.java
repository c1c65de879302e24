package org.huiyin.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** What a form offers to choose from, in the order of an enumeration: name to words. */
public final class Choices {

    private Choices() {}

    public static <E extends Enum<E>> Map<String, String> of(E[] all, Function<E, String> words) {
        var choices = new LinkedHashMap<String, String>();
        for (var one : all) {
            choices.put(one.name(), words.apply(one));
        }
        return choices;
    }
}
