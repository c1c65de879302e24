package org.huiyin.api;

import java.util.List;
import org.huiyin.desk.LateEntries;
import org.huiyin.desk.SignedIn;
import org.huiyin.directory.Directories;
import org.huiyin.directory.Occasion;
import org.huiyin.procedure.Act;
import org.huiyin.procedure.Capacity;
import org.huiyin.procedure.Procedure;
import org.huiyin.procedure.Procedures;
import org.huiyin.procedure.Rule;
import org.huiyin.registry.ActCodec;
import org.huiyin.registry.Dossiers;
import org.huiyin.registry.MatterId;
import org.huiyin.registry.NoSuchMatter;
import org.huiyin.registry.Outcome;
import org.huiyin.registry.Registry;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Performs any act of any procedure's table by its code. */
@Component
public class Acting {

    private final Registry registry;
    private final Procedures procedures;
    private final ActCodec codec;
    private final Directories directories;
    private final Dossiers dossiers;
    private final LateEntries late;

    Acting(
            Registry registry,
            Procedures procedures,
            ActCodec codec,
            Directories directories,
            Dossiers dossiers,
            LateEntries late) {
        this.registry = registry;
        this.procedures = procedures;
        this.codec = codec;
        this.directories = directories;
        this.dossiers = dossiers;
        this.late = late;
    }

    private record Named(Procedure procedure, Rule rule) {}

    /**
     * In the capacity, of those held where the officer sits, that the act's rule names.
     *
     * @throws NoSuchMatter where the viewer may not see the matter, or its proceeding knows no such act
     * @throws WrongFields where what was sent does not make the act
     * @throws AccessDeniedException where the officer holds no capacity for it
     */
    public Outcome perform(MatterId matter, int proceeding, String code, @Nullable JsonNode sent, SignedIn me) {
        var named = named(matter, proceeding, code, me);
        var read = SentAct.of(sent, directories.current());
        var act = act(named, read);
        var occasion = occasion(capacity(named.rule(), me), read, me);
        try {
            return registry.perform(act, matter, proceeding, occasion);
        } catch (IllegalArgumentException noSuchProceeding) {
            throw new NoSuchMatter();
        }
    }

    /** What is entered long after it occurred is entered with a reason, as on the pages. */
    private Occasion occasion(Capacity capacity, SentAct sent, SignedIn me) {
        var occasion = me.occasion(capacity, sent.occurred(), sent.request());
        if (!late.asks(sent.occurred())) {
            return occasion;
        }
        if (sent.late().isEmpty()) {
            throw new WrongFields(LateEntries.FIELD, "请填写" + LateEntries.LABEL);
        }
        if (sent.late().codePointCount(0, sent.late().length()) > LateEntries.LIMIT) {
            throw new WrongFields(LateEntries.FIELD, LateEntries.LABEL + "最多" + LateEntries.LIMIT + "字");
        }
        return occasion.enteredLate(sent.late());
    }

    private Named named(MatterId matter, int proceeding, String code, SignedIn me) {
        var all = procedures.all().stream()
                .flatMap(procedure -> procedure.rules().stream()
                        .filter(rule -> rule.code().equals(code))
                        .map(rule -> new Named(procedure, rule)))
                .toList();
        return all.size() < 2
                ? all.stream().findFirst().orElseThrow(NoSuchMatter::new)
                : here(all, matter, proceeding, me);
    }

    /** Two tables know an act of that name: the proceeding tells which is meant. */
    private Named here(List<Named> all, MatterId matter, int proceeding, SignedIn me) {
        var dossier = dossiers.open(matter, me.officer().id(), me.body().id(), "接口办理");
        return dossier.state().proceeding(proceeding).stream()
                .flatMap(at -> all.stream().filter(named -> named.procedure().name() == at.procedure()))
                .findFirst()
                .orElseThrow(NoSuchMatter::new);
    }

    private Act act(Named named, SentAct sent) {
        try {
            return codec.read(named.procedure().name(), named.rule().code(), sent.states())
                    .orElseThrow(NoSuchMatter::new);
        } catch (JacksonException unfit) {
            throw Unfit.told(unfit);
        }
    }

    private static Capacity capacity(Rule rule, SignedIn me) {
        return rule.by().stream()
                .filter(me::holds)
                .findFirst()
                .orElseThrow(() -> new AccessDeniedException("no capacity for this act"));
    }
}
