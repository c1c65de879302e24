package org.huiyin.registry;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huiyin.identity.Keyring;
import org.huiyin.procedure.Effect;
import org.springframework.stereotype.Component;

/** Who is shut out is kept as keyed tokens: a copy of the database does not name him. */
@Component
final class Shutting {

    private final Keyring keyring;

    Shutting(Keyring keyring) {
        this.keyring = keyring;
    }

    void into(RoundTrip writes, MatterId matter, List<Effect> effects) {
        var tokens = effects.stream()
                .flatMap(Shutting::clear)
                .map(keyring::token)
                .distinct()
                .toList();
        if (tokens.isEmpty()) {
            return;
        }
        var shut = Map.<String, Object>of("tokens", tokens, "matter", matter.value());
        writes.write("update matter set shut = shut || :tokens::text[] where id = :matter", shut);
        writes.write("update petition set shut = shut || :tokens::text[] where matter_id = :matter", shut, -1);
    }

    private static Stream<String> clear(Effect effect) {
        if (effect instanceof Effect.Shut shut) {
            return Stream.concat(
                    shut.bodies().stream().map(body -> "b:" + body),
                    shut.officers().stream().map(officer -> "o:" + officer));
        }
        return effect instanceof Effect.Recused recused ? Stream.of("o:" + recused.officer()) : Stream.empty();
    }
}
