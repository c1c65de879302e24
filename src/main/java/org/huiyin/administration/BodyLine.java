package org.huiyin.administration;

import java.util.List;
import org.huiyin.directory.Body;
import org.jspecify.annotations.Nullable;

/**
 * A body as the list shows it.
 *
 * @param parent short name of the body it is led by
 * @param successor name of the body that goes on with what it left
 * @param coming names it takes on days to come
 */
public record BodyLine(
        Body body, @Nullable String parent, @Nullable String successor, List<String> coming) {

    public BodyLine {
        coming = List.copyOf(coming);
    }

    public String path() {
        return "/administration/bodies/" + body.id();
    }
}
