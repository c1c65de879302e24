package org.huiyin.administration;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.desk.SignedIn;
import org.huiyin.directory.Body;
import org.huiyin.directory.BodyKind;
import org.huiyin.directory.Directories;
import org.huiyin.directory.Directory;
import org.springframework.stereotype.Component;

/**
 * Which bodies an administrator looks after: the own one and all below. A petition bureau's looks after the government
 * it serves. Discipline inspection and the judiciary below have administrators of their own.
 */
@Component
class Scope {

    private static final Set<BodyKind> APART = Set.of(BodyKind.DISCIPLINE, BodyKind.COURT, BodyKind.PROCURATORATE);

    private final Directories directories;

    Scope(Directories directories) {
        this.directories = directories;
    }

    /** By code. */
    List<Body> bodies(SignedIn me) {
        var directory = directories.current();
        var root = root(me.body(), directory);
        return directory.bodies().stream()
                .filter(body -> under(root, body, directory))
                .toList();
    }

    Set<Long> ids(SignedIn me) {
        return bodies(me).stream().map(Body::id).collect(Collectors.toUnmodifiableSet());
    }

    private static Body root(Body own, Directory directory) {
        return directory.ancestors(own.id()).stream()
                .findFirst()
                .filter(above -> own.kind() == BodyKind.PETITION_BUREAU && above.kind() == BodyKind.GOVERNMENT)
                .orElse(own);
    }

    private static boolean under(Body root, Body body, Directory directory) {
        var path = Stream.concat(Stream.of(body), directory.ancestors(body.id()).stream())
                .takeWhile(one -> one.id() != root.id())
                .toList();
        var leads = path.isEmpty() || root.id() == parent(path.getLast());
        return leads && path.stream().noneMatch(one -> APART.contains(one.kind()));
    }

    private static long parent(Body body) {
        var parent = body.parent();
        return parent == null ? 0 : parent;
    }
}
