package org.huiyin.triage;

import java.util.List;
import java.util.Map;
import org.huiyin.desk.Docket;
import org.huiyin.procedure.Capacity;
import org.huiyin.procedure.Rule;
import org.huiyin.registry.Part;

/**
 * What the page shows on which a part of a letter becomes a matter of its own.
 *
 * @param parts what was split off before
 * @param capacity in which the officer splits
 */
public record SplitPage(
        Docket docket,
        Rule rule,
        Map<String, String> subjects,
        Map<String, String> places,
        List<Part> parts,
        Capacity capacity) {

    static final String WORD = "split";

    public SplitPage {
        parts = List.copyOf(parts);
    }

    public String path() {
        return docket.page(WORD);
    }
}
