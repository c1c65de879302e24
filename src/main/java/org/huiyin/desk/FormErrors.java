package org.huiyin.desk;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is wrong with a form, field by field in the order of the page; the first complaint about a field stands. */
public final class FormErrors {

    private final Map<String, String> messages = new LinkedHashMap<>();

    public FormErrors add(String field, String message) {
        messages.putIfAbsent(field, message);
        return this;
    }

    /** The message to show beside a field, or null when the field is right. */
    public @Nullable String of(String field) {
        return messages.get(field);
    }

    public boolean isEmpty() {
        return messages.isEmpty();
    }

    /** Field to message, for the summary on top of the page. */
    public Map<String, String> all() {
        return Collections.unmodifiableMap(messages);
    }

    @Override
    public String toString() {
        return "FormErrors" + messages.keySet();
    }
}
