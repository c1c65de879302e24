package org.huiyin.sample;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.huiyin.directory.Directory;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What an act states, with the marks of the resource filled in: {@code =body:CODE} is that body, {@code =day:N} the day
 * N days after the arrival, {@code =opinion} the letter's opinion, {@code =said:NAME} what else is said word for word, {@code =last} the
 * journal's number of the step before.
 */
record Statement(
        Directory directory, LocalDate arrived, @Nullable JsonNode opinion, Map<String, JsonNode> said, int last) {

    private static final String BODY = "=body:";
    private static final String DAY = "=day:";
    private static final String OPINION = "=opinion";
    private static final String LAST = "=last";
    private static final String SAID = "=said:";

    JsonNode filled(JsonNode node) {
        if (node.isObject()) {
            var object = JsonNodeFactory.instance.objectNode();
            node.properties().forEach(field -> object.set(field.getKey(), filled(field.getValue())));
            return object;
        }
        return node.isString() ? marked(node) : node;
    }

    private JsonNode marked(JsonNode node) {
        var written = node.asString();
        if (written.startsWith(BODY)) {
            var code = written.substring(BODY.length());
            return JsonNodeFactory.instance.numberNode(
                    directory.bodyByCode(code).orElseThrow().id());
        }
        if (written.startsWith(DAY)) {
            var days = Long.parseLong(written.substring(DAY.length()));
            return JsonNodeFactory.instance.stringNode(arrived.plusDays(days).toString());
        }
        if (written.equals(LAST)) {
            return JsonNodeFactory.instance.numberNode(last);
        }
        if (written.equals(OPINION) && opinion != null) {
            return opinion;
        }
        if (written.startsWith(SAID)) {
            return filled(Objects.requireNonNull(said.get(written.substring(SAID.length())), written));
        }
        return node;
    }
}
