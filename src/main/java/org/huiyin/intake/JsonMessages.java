package org.huiyin.intake;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyin.intake.Columns.Rule;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Messages as lines of JSON with the reply each got, if any; all of them came over the net. */
final class JsonMessages implements Messages {

    private static final String TIME = "yyyy-MM-dd[ ]['T']HH:mm[:ss]";
    private static final Map<String, ImportField> NAMES = Map.of(
            "id", ImportField.ID,
            "user", ImportField.NAME,
            "time", ImportField.TIME,
            "title", ImportField.TITLE,
            "body", ImportField.TEXT,
            "reply", ImportField.REPLY,
            "reply_time", ImportField.REPLY_TIME);

    private final SourceFile lines;
    private byte @Nullable [] here;

    JsonMessages(SourceFile lines) {
        this.lines = lines;
    }

    @Override
    public boolean next() throws IOException {
        here = lines.next();
        return here != null;
    }

    @Override
    public int line() {
        return lines.line();
    }

    @Override
    public Optional<Fields> fields() {
        var text = here == null ? "" : SourceFile.text(here);
        return text.isEmpty() ? Optional.empty() : Optional.of(read(object(text)));
    }

    @Override
    public List<String> remarks() {
        return List.of();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    private static Fields read(JsonNode object) {
        var fields = new Fields();
        fields.put(new Rule("channel", ImportField.CHANNEL, ""), "网信");
        NAMES.forEach((name, field) -> fields.put(new Rule(name, field, timed(field) ? TIME : ""), text(object, name)));
        return fields;
    }

    private static boolean timed(ImportField field) {
        return field == ImportField.TIME || field == ImportField.REPLY_TIME;
    }

    private static JsonNode object(String line) {
        try {
            var node = JsonMapper.shared().readTree(line);
            if (node.isObject()) {
                return node;
            }
        } catch (JacksonException broken) {
            throw new HistoryLine.Unfit("不是完整的 JSON");
        }
        throw new HistoryLine.Unfit("不是一个 JSON 对象");
    }

    private static String text(JsonNode fields, String name) {
        var field = fields.path(name);
        if (field.isMissingNode() || field.isNull()) {
            return "";
        }
        if (!field.isValueNode()) {
            throw new HistoryLine.Unfit(name + " 不是文字");
        }
        return field.asString().strip();
    }
}
