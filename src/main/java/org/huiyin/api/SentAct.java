package org.huiyin.api;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.UUID;
import org.huiyin.desk.BeijingTime;
import org.huiyin.desk.LateEntries;
import org.huiyin.directory.Body;
import org.huiyin.directory.Directory;
import org.huiyin.registry.MatterId;
import org.huiyin.registry.NoSuchMatter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * An act as a program sends it: what the act states, when it occurred, the id of the request, and why it is entered late;
 * empty where nothing was said of that.
 */
record SentAct(ObjectNode states, LocalDateTime occurred, UUID request, String late) {

    private static final String OCCURRED = "occurred";
    private static final String REQUEST = "request";
    private static final String BODY = "body";
    private static final String TWIN = "twin";
    private static final String DRAFT = "draft";

    /** Bodies are named by their code, matters by their id in addresses. Throws {@link WrongFields}. */
    static SentAct of(@Nullable JsonNode sent, Directory directory) {
        var states = JsonNodeFactory.instance.objectNode();
        if (sent != null && !sent.isNull()) {
            if (!sent.isObject()) {
                throw new WrongFields("", "请发送一个JSON对象");
            }
            sent.properties().forEach(field -> states.set(field.getKey(), field.getValue()));
        }
        var occurred = occurred(states.remove(OCCURRED));
        var request = request(states.remove(REQUEST));
        var late = states.remove(LateEntries.FIELD);
        named(states, directory);
        if (states.get(DRAFT) instanceof ObjectNode draft
                && (draft.get(BODY) == null || draft.get(BODY).isString())) {
            named(draft, directory);
        }
        return new SentAct(
                states,
                occurred,
                request,
                late == null || !late.isString() ? "" : late.asString().strip());
    }

    private static void named(ObjectNode states, Directory directory) {
        var body = states.get(BODY);
        if (body != null) {
            states.put(BODY, body(body, directory).id());
        }
        var twin = states.get(TWIN);
        if (twin != null && twin.isString()) {
            states.put(TWIN, matter(twin.asString()));
        }
    }

    /** What is no id at all is answered like an id that is not there. */
    private static long matter(String written) {
        try {
            return MatterId.of(written).value();
        } catch (NumberFormatException none) {
            throw new NoSuchMatter();
        }
    }

    private static LocalDateTime occurred(@Nullable JsonNode written) {
        try {
            var occurred = written == null ? BeijingTime.now() : LocalDateTime.parse(written.asString());
            if (occurred.isAfter(BeijingTime.now())) {
                throw new WrongFields(OCCURRED, "发生时间不能晚于现在");
            }
            return occurred;
        } catch (DateTimeException unreadable) {
            throw new WrongFields(OCCURRED, "发生时间请写成2026-09-20T10:30的样子（北京时间）");
        }
    }

    private static UUID request(@Nullable JsonNode written) {
        try {
            return written == null ? UUID.randomUUID() : UUID.fromString(written.asString());
        } catch (IllegalArgumentException unreadable) {
            throw new WrongFields(REQUEST, "请填一个UUID；同一个UUID发两次，只办一次");
        }
    }

    private static Body body(JsonNode written, Directory directory) {
        return directory
                .bodyByCode(written.isString() ? written.asString() : "")
                .filter(body -> body.existsOn(BeijingTime.today()))
                .orElseThrow(() -> new WrongFields(BODY, "请填机构代码，如QH-ZJ"));
    }
}
