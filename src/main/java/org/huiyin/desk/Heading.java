package org.huiyin.desk;

import java.util.List;
import org.huiyin.registry.MatterId;
import org.jspecify.annotations.Nullable;

/** The head of a page about a matter: which one it is and how long it may take. {@code due} is null where no duty runs. */
public record Heading(
        MatterId matter,
        String number,
        String summary,
        String subject,
        String place,
        List<String> tags,
        @Nullable Countdown due) {

    public Heading {
        tags = List.copyOf(tags);
    }

    /** The matter's own page. */
    public String path() {
        return "/matters/" + matter;
    }
}
