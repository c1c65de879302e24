package org.huiyin.api;

import java.util.LinkedHashMap;
import java.util.Map;

/** Something sent cannot be used: by field, what to send instead. A field named by {@code ""} is the whole of it. */
public final class WrongFields extends RuntimeException {

    private final transient Map<String, String> errors;

    public WrongFields(String field, String message) {
        this(Map.of(field, message));
    }

    public WrongFields(Map<String, String> errors) {
        super("fields cannot be used: " + errors.keySet());
        this.errors = new LinkedHashMap<>(errors);
    }

    public Map<String, String> errors() {
        return errors;
    }
}
