package org.huiyin.portal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.huiyin.desk.BeijingTime;
import org.huiyin.directory.Body;
import org.huiyin.directory.BodyKind;
import org.huiyin.directory.Directories;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The petition bureau behind this portal: the one of setting {@code huiyin.portal.bureau} (its code), otherwise the one
 * nearest to people, where there is only one such.
 */
@Component
public class PortalBureau {

    private final Directories directories;
    private final String code;

    PortalBureau(Directories directories, @Value("${huiyin.portal.bureau:}") String code) {
        this.directories = directories;
        this.code = code.strip();
    }

    /** Empty while the directory has none, or several and no setting says which: nothing is taken in then. */
    public Optional<Body> body() {
        var bureaus = directories.current().bodies().stream()
                .filter(body -> body.kind() == BodyKind.PETITION_BUREAU && body.existsOn(BeijingTime.today()))
                .toList();
        return code.isEmpty()
                ? nearest(bureaus)
                : bureaus.stream().filter(body -> body.code().equals(code)).findFirst();
    }

    private static Optional<Body> nearest(List<Body> bureaus) {
        return bureaus.stream()
                .map(Body::level)
                .max(Comparator.naturalOrder())
                .map(level ->
                        bureaus.stream().filter(body -> body.level() == level).toList())
                .filter(nearest -> nearest.size() == 1)
                .map(List::getFirst);
    }
}
