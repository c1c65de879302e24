package org.huiyin.statistics;

import java.util.List;
import java.util.stream.Stream;
import org.huiyin.directory.Body;
import org.huiyin.directory.Directories;
import org.springframework.stereotype.Component;

/** The bodies whose petitions are counted together. */
@Component
class Bodies {

    private final Directories directories;

    Bodies(Directories directories) {
        this.directories = directories;
    }

    /** This one first, then all under it. */
    List<Body> under(Body top) {
        var directory = directories.current();
        return Stream.concat(
                        Stream.of(top),
                        directory.bodies().stream()
                                .filter(body -> directory.ancestors(body.id()).stream()
                                        .anyMatch(above -> above.id() == top.id())))
                .toList();
    }
}
