package org.huiyin.triage;

import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.desk.Docket;
import org.huiyin.desk.Typed;
import org.huiyin.directory.Directories;
import org.springframework.stereotype.Component;

/** The subjects and places a matter can be told to be about, as forms offer them. */
@Component
class Describing {

    private final Directories directories;

    Describing(Directories directories) {
        this.directories = directories;
    }

    /** Code to name, each under the one above it. */
    Map<String, String> subjects() {
        var directory = directories.current();
        var subjects = new LinkedHashMap<String, String>();
        directory.subjects().forEach(subject -> {
            var parent = subject.parent();
            var above = parent == null
                    ? ""
                    : directory
                            .subject(parent)
                            .map(under -> under.name() + " › ")
                            .orElse("");
            subjects.put(subject.code(), above + subject.name());
        });
        return subjects;
    }

    /** What the matter has now, then the body's own place and those directly under it. */
    Map<String, String> places(Docket docket) {
        var directory = directories.current();
        var own = directory.body(docket.proceeding().body()).division();
        var places = new LinkedHashMap<String, String>();
        var now = docket.dossier().division();
        places.put(now, directory.placeName(now));
        places.putIfAbsent(own, directory.placeName(own));
        directory.divisionsUnder(own).forEach(under -> places.putIfAbsent(under.code(), under.name()));
        return places;
    }

    String subject(Typed typed) {
        return offered(typed, "subject", "分类", subjects());
    }

    String place(Typed typed, Docket docket) {
        return offered(typed, "division", "地点", places(docket));
    }

    private static String offered(Typed typed, String field, String label, Map<String, String> choices) {
        var chosen = typed.line(field, label, 20);
        if (!chosen.isEmpty() && !choices.containsKey(chosen)) {
            typed.errors().add(field, "请在列表里选择" + label);
        }
        return chosen;
    }
}
