package org.huiyin.procedure;

import java.util.List;

/** What the tables say to an act: permitted with its effects, or refused with the reason. */
public sealed interface Decision {

    record Permitted(Rule rule, List<Effect> effects) implements Decision {
        public Permitted {
            effects = List.copyOf(effects);
        }
    }

    /** {@code why} the act is refused, what to do {@code instead}, and the article both rest on. */
    record Refused(String act, String why, String instead, Article article) implements Decision {}
}
