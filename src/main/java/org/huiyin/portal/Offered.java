package org.huiyin.portal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;
import org.huiyin.directory.Directory;
import org.huiyin.directory.Subject;
import org.huiyin.intake.Place;

/**
 * What the form offers to choose from: places and subjects, by code; {@code otherSubject} where nothing was chosen,
 * {@code mailed}: whether an address for mail is asked for.
 */
public record Offered(
        SequencedMap<String, String> places,
        SequencedMap<String, String> subjects,
        String otherSubject,
        boolean mailed) {

    private static final String OTHER = "其他";
    /** What its officers are reported for is the discipline bodies' own (条例第三十条) and not taken here. */
    private static final String DISCIPLINE = "纪检监察";

    static Offered at(List<Place> places, Directory directory, boolean mailed) {
        var subjects = directory.subjects().stream()
                .filter(subject -> subject.parent() == null && !subject.name().equals(DISCIPLINE))
                .toList();
        var other = subjects.stream()
                .filter(subject -> subject.name().equals(OTHER))
                .findFirst()
                .or(() -> subjects.stream().reduce((first, last) -> last))
                .map(Subject::code)
                .orElseThrow(() -> new IllegalStateException("the subject table is empty"));
        return new Offered(
                named(places, Place::code, Place::name), named(subjects, Subject::code, Subject::name), other, mailed);
    }

    private static <T> SequencedMap<String, String> named(
            List<T> things, Function<T, String> code, Function<T, String> name) {
        var named = new LinkedHashMap<String, String>();
        things.forEach(thing -> named.put(code.apply(thing), name.apply(thing)));
        return named;
    }
}
