package org.huiyin.registry;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huiyin.directory.Actor;
import org.huiyin.directory.Occasion;
import org.huiyin.identity.MatterKey;
import org.huiyin.procedure.Act;
import org.huiyin.procedure.Effect;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The journal's entries: one chain a matter over stored bytes. {@code head} has clear routing facts, {@code payload}
 * the act and its effects as decided, under the matter's key; {@code hash = sha256(prev ‖ head ‖ payload)}.
 */
@Component
final class Journal {

    static final int SCHEMA_VERSION = 1;
    static final String PURPOSE = "journal";
    static final byte[] FIRST = new byte[32];

    private static final String INSERT = """
            insert into journal (matter_id, seq, head, payload, prev, hash, recorded, request)
            values (:matter, :seq, :head::json, :payload, :prev, :hash, :recorded, :request)
            """;

    /** One entry, ready to be written; {@code hash} is what the next one links to. */
    record Entry(int seq, String head, byte[] payload, byte[] prev, byte[] hash, Instant recorded, UUID request) {

        void into(RoundTrip writes, MatterId matter) {
            writes.write(
                    INSERT,
                    Map.of(
                            "matter",
                            matter.value(),
                            "seq",
                            seq,
                            "head",
                            head,
                            "payload",
                            payload,
                            "prev",
                            prev,
                            "hash",
                            hash,
                            "recorded",
                            recorded,
                            "request",
                            request));
        }
    }

    private final ActCodec codec;
    private final JsonMapper json = JsonMapper.builder().build();

    Journal(ActCodec codec) {
        this.codec = codec;
    }

    /** The next entry of a chain. {@code code} and {@code article} stand in clear: they route, they tell no story. */
    Entry entry(
            int seq,
            byte[] prev,
            String code,
            String article,
            int proceeding,
            Act act,
            List<Effect> effects,
            Occasion occasion,
            Instant recorded,
            MatterKey key) {
        var head = json.writeValueAsString(new Head(
                SCHEMA_VERSION,
                code,
                proceeding,
                actor(occasion.actor()),
                occasion.capacity().name(),
                occasion.body(),
                occasion.occurred().toString(),
                recorded.toString(),
                occasion.source().name(),
                article));
        var payload = key.seal(PURPOSE, codec.bytes(new ActCodec.Done(act, effects, occasion.late())));
        return new Entry(seq, head, payload, prev, hash(prev, head, payload), recorded, occasion.request());
    }

    /** As {@link #entry}, where the matter's row says what the chain has come to. */
    Entry next(
            MatterLock lock,
            String code,
            String article,
            int proceeding,
            Act act,
            List<Effect> effects,
            Occasion occasion,
            Instant recorded) {
        return entry(
                lock.lastSeq() + 1,
                lock.lastHash(),
                code,
                article,
                proceeding,
                act,
                effects,
                occasion,
                recorded,
                lock.key());
    }

    /** The clear part of an entry. Petitioners and jobs are named by kind alone. */
    record Head(
            int v,
            String act,
            int proceeding,
            String actor,
            String capacity,
            @Nullable Long body,
            String occurred,
            String recorded,
            String source,
            String article) {

        /** Null where no officer acted. */
        @Nullable
        Long officer() {
            return actor.startsWith("o:") ? Long.valueOf(actor.substring(2)) : null;
        }
    }

    Head head(String written) {
        return json.readValue(written, Head.class);
    }

    static byte[] hash(byte[] prev, String head, byte[] payload) {
        var sha = sha256();
        sha.update(prev);
        sha.update(head.getBytes(StandardCharsets.UTF_8));
        return sha.digest(payload);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    private static String actor(Actor actor) {
        return switch (actor) {
            case Actor.Officer officer -> "o:" + officer.id();
            case Actor.Petitioner petitioner -> "petitioner";
            case Actor.Job job -> "job:" + job.name();
        };
    }
}
