package org.huiyin.registry;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.OptBoolean;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.procedure.Act;
import org.huiyin.procedure.Classifying;
import org.huiyin.procedure.Effect;
import org.huiyin.procedure.MatterKind;
import org.huiyin.procedure.Procedure;
import org.huiyin.procedure.ProcedureName;
import org.huiyin.procedure.Procedures;
import org.huiyin.procedure.Rule;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;

/** Acts and effects as JSON: for the journal, for the API and for the digest an approval is bound to. */
@Component
public final class ActCodec {

    /** Names the act by its stable code, such as {@code HANDLING.reply}. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "act", requireTypeIdForSubtypes = OptBoolean.FALSE)
    interface ActNames {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "effect")
    interface EffectNames {}

    /** Nothing stated, nothing written: acts of before have the same bytes. */
    interface KindIfStated {
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        MatterKind kind();
    }

    /** What a journal entry's payload holds; {@code late}: why it was entered late, absent where nothing was asked. */
    record Done(
            Act act,
            List<Effect> effects,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String late) {}

    private final Procedures procedures;
    private final JsonMapper json;

    ActCodec(Procedures procedures) {
        this.procedures = procedures;
        var acts = procedures.all().stream()
                .flatMap(p -> p.rules().stream().map(rule -> new NamedType(rule.act(), code(p.name(), rule))));
        var effects = Stream.of(Effect.class.getPermittedSubclasses())
                .map(effect -> new NamedType(effect, effect.getSimpleName()));
        this.json = JsonMapper.builder()
                .addMixIn(Act.class, ActNames.class)
                .addMixIn(Effect.class, EffectNames.class)
                .addMixIn(Classifying.class, KindIfStated.class)
                .registerSubtypes(Stream.concat(acts, effects).toArray(NamedType[]::new))
                .registerSubtypes(
                        new NamedType(Registered.class, Registered.CODE),
                        new NamedType(Rendered.class, Rendered.CODE),
                        new NamedType(ScanTaken.class, ScanTaken.CODE),
                        new NamedType(Joined.class, Joined.CODE),
                        new NamedType(SealedAlong.class, SealedAlong.CODE),
                        new NamedType(PartOpened.class, PartOpened.CODE),
                        new NamedType(Twinned.class, Twinned.CODE))
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    static String code(ProcedureName procedure, Rule rule) {
        return procedure.name() + "." + rule.code();
    }

    /** The bytes of an act; the same act always gives the same bytes. */
    byte[] bytes(Act act) {
        return json.writerFor(Act.class).writeValueAsBytes(act);
    }

    byte[] bytes(Done done) {
        return json.writeValueAsBytes(done);
    }

    byte[] bytes(Object data) {
        return json.writeValueAsBytes(data);
    }

    Done done(byte[] payload) {
        return json.readValue(payload, Done.class);
    }

    /**
     * The act of that code with the fields given, for a procedure.
     *
     * @throws RuntimeException of Jackson or of the act's constructor, where the fields do not make the act
     */
    public Optional<Act> read(ProcedureName procedure, String code, JsonNode fields) {
        Procedure table = procedures.of(procedure);
        return table.rules().stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .map(rule -> {
                    var named = json.createObjectNode();
                    named.put("act", code(procedure, rule));
                    fields.properties().forEach(field -> named.set(field.getKey(), field.getValue()));
                    return json.treeToValue(named, Act.class);
                });
    }
}
