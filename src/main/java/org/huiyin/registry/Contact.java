package org.huiyin.registry;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

/**
 * One petition of an opened matter: what came, when, and what was noted of it.
 *
 * @param summary what it is about, where it came later and joined the matter; empty otherwise
 */
public record Contact(
        long id,
        String number,
        Channel channel,
        LocalDateTime occurred,
        Instant recorded,
        How how,
        String summary,
        String text,
        List<String> demands,
        Particulars particulars) {

    /** Whether it is no petition but a part of one (分项), with what concerns this matter alone. */
    public boolean part() {
        return how == How.PART;
    }

    public boolean joined() {
        return how == How.JOINED;
    }

    /** How it came to its matter. */
    public enum How {
        OPENED,
        JOINED,
        PART
    }

    public Contact {
        demands = List.copyOf(demands);
    }

    /** Without anything the writer said: this may end up in a log. */
    @Override
    public String toString() {
        return "Contact[" + number + "]";
    }
}
