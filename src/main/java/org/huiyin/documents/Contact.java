package org.huiyin.documents;

import org.jspecify.annotations.Nullable;

/** Where questions about a paper go; what is not known is left out. */
public record Contact(
        String office,
        @Nullable String person,
        @Nullable String phone,
        @Nullable String address) {

    public Contact {
        Required.text(office, "office to ask");
    }

    /** Whether more than the office is known: its bare name needs no line of its own. */
    public boolean reachable() {
        return person != null || phone != null || address != null;
    }
}
