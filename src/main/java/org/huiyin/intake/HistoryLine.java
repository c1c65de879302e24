package org.huiyin.intake;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.huiyin.identity.Writer;
import org.huiyin.procedure.ProcedureName;
import org.huiyin.registry.Arrival;
import org.huiyin.registry.Arrival.Happened;
import org.huiyin.registry.Channel;
import org.huiyin.registry.Particulars;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One message of a source with the reply it holds, if any; times as the source states them, in local time. */
record HistoryLine(String id, String user, LocalDateTime time, String title, String body, Optional<Happened> answer) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd[ ]['T']HH:mm[:ss]");
    private static final String NO_SUBJECT = "990000";

    /** Why a line is not taken, in words for the operator. */
    static final class Unfit extends RuntimeException {

        Unfit(String reason) {
            super(reason);
        }
    }

    /** @throws Unfit where the line cannot be what it should be */
    static HistoryLine read(String line) {
        var fields = object(line);
        var time = time(fields, "time", "来文时间");
        if (time == null) {
            throw new Unfit("没有来文时间（time）");
        }
        var title = text(fields, "title");
        var body = text(fields, "body");
        if (title.isBlank() && body.isBlank()) {
            throw new Unfit("标题（title）和正文（body）都是空的");
        }
        var id = text(fields, "id");
        if (id.isBlank()) {
            throw new Unfit("没有编号（id）");
        }
        return new HistoryLine(id, text(fields, "user"), time, title, body, answer(fields));
    }

    /** What is registered: only what the source proves. */
    Arrival arrival(long at, String division) {
        var writer = user.isBlank() ? Writer.anonymous() : new Writer(user, null, null, null, Writer.Role.WRITER);
        return new Arrival(
                Channel.WEB,
                at,
                List.of(writer),
                division,
                NO_SUBJECT,
                ListedTitle.of(title, body, writer),
                body,
                List.of(),
                List.of(),
                false,
                ProcedureName.HISTORY,
                answer.stream().toList(),
                Particulars.none());
    }

    private static Optional<Happened> answer(JsonNode fields) {
        var reply = text(fields, "reply");
        var replied = time(fields, "reply_time", "答复时间");
        if (reply.isBlank() && replied == null) {
            return Optional.empty();
        }
        if (reply.isBlank() || replied == null) {
            throw new Unfit(reply.isBlank() ? "有答复时间（reply_time），没有答复（reply）" : "有答复（reply），没有答复时间（reply_time）");
        }
        return Optional.of(new Happened(new HistoryAct.Answered(reply), replied));
    }

    private static JsonNode object(String line) {
        try {
            var node = JsonMapper.shared().readTree(line);
            if (node.isObject()) {
                return node;
            }
        } catch (JacksonException broken) {
            throw new Unfit("不是完整的 JSON");
        }
        throw new Unfit("不是一个 JSON 对象");
    }

    private static String text(JsonNode fields, String name) {
        var field = fields.path(name);
        if (field.isMissingNode() || field.isNull()) {
            return "";
        }
        if (!field.isValueNode()) {
            throw new Unfit(name + " 不是文字");
        }
        return field.asString().strip();
    }

    private static @Nullable LocalDateTime time(JsonNode fields, String name, String label) {
        var written = text(fields, name);
        if (written.isEmpty()) {
            return null;
        }
        try {
            return LocalDateTime.parse(written, TIME);
        } catch (DateTimeParseException unreadable) {
            throw new Unfit(label + "（" + name + "）不是 2020-01-31 09:30:00 这样的时间");
        }
    }
}
