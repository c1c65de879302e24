package org.huiyin.intake;

import java.util.List;
import java.util.stream.Stream;
import org.huiyin.directory.Directory;
import org.huiyin.directory.Subject;

/** A subject of the first level with those under it, as they are offered in one list. */
public record Topic(String name, List<Subject> subjects) {

    public Topic {
        subjects = List.copyOf(subjects);
    }

    /** Each of the first level can be chosen itself too, where nothing under it fits. */
    static List<Topic> all(Directory directory) {
        return directory.subjects().stream()
                .filter(subject -> subject.parent() == null)
                .map(first -> new Topic(first.name(), with(first, directory)))
                .toList();
    }

    private static List<Subject> with(Subject first, Directory directory) {
        var group = first.code().substring(0, 2);
        return Stream.concat(
                        Stream.of(first),
                        directory.subjects().stream()
                                .filter(subject -> subject.parent() != null
                                        && subject.code().startsWith(group)))
                .toList();
    }
}
