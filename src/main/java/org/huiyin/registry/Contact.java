package org.huiyin.registry;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

/**
 * One petition of an opened matter: what came, when, and what was noted of it.
 *
 * @param joined it came later and joined the matter; only then {@code summary} says what it is about
 * @param part it is no petition but a part of one (分项), with what concerns this matter alone
 */
public record Contact(
        long id,
        String number,
        Channel channel,
        LocalDateTime occurred,
        Instant recorded,
        boolean joined,
        boolean part,
        String summary,
        String text,
        List<String> demands,
        Particulars particulars) {

    public Contact {
        demands = List.copyOf(demands);
    }

    /** Without anything the writer said: this may end up in a log. */
    @Override
    public String toString() {
        return "Contact[" + number + "]";
    }
}
