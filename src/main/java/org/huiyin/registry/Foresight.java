package org.huiyin.registry;

import java.time.Instant;
import java.util.Optional;
import org.huiyin.directory.Occasion;
import org.huiyin.identity.MatterKeys;
import org.huiyin.procedure.Act;
import org.huiyin.procedure.Circumstances;
import org.huiyin.procedure.Decision.Permitted;
import org.huiyin.procedure.Decision.Refused;
import org.huiyin.procedure.Procedures;
import org.springframework.stereotype.Component;

/** What would come of an act, told before it is done: for the page of an act, and the last page before it is sent. */
@Component
public class Foresight {

    private final Procedures procedures;
    private final CircumstancesOf circumstances;
    private final MatterKeys keys;
    private final Papers papers;
    private final Deeds deeds;
    private final Pairs pairs;

    Foresight(
            Procedures procedures,
            CircumstancesOf circumstances,
            MatterKeys keys,
            Papers papers,
            Deeds deeds,
            Pairs pairs) {
        this.procedures = procedures;
        this.circumstances = circumstances;
        this.keys = keys;
        this.papers = papers;
        this.deeds = deeds;
        this.pairs = pairs;
    }

    /**
     * What would come of an act, once what it needs is approved: periods, and papers as they would be sent.
     *
     * @throws NotPermitted where the table refuses
     */
    public Outlook outlook(Act act, Dossier dossier, int proceeding, Occasion occasion) {
        var now = now(dossier, occasion).knowing(pairs.known(act, dossier.id()));
        return switch (procedures.foresee(act, proceeding, dossier.state(), now)) {
            case Refused refused -> throw new NotPermitted(refused);
            case Permitted permitted -> {
                var after = dossier.state().after(permitted.effects());
                var drawn = papers.drafts(act, permitted.effects(), after, Letter.masked(dossier));
                yield new Outlook(permitted.rule(), permitted.effects(), after, drawn);
            }
        };
    }

    /**
     * Why an act of that kind cannot even be begun on a proceeding; empty where it can.
     *
     * @throws NoSuchMatter where the matter has no such proceeding, or one that knows no such act
     */
    public Optional<Refused> hindrance(Class<? extends Act> act, Dossier dossier, int proceeding, Occasion occasion) {
        var found = dossier.state()
                .proceeding(proceeding)
                .filter(p -> procedures.of(p.procedure()).ruleOf(act).isPresent())
                .orElseThrow(NoSuchMatter::new);
        return procedures.hindrance(act, found, dossier.state(), now(dossier, occasion));
    }

    private Circumstances now(Dossier dossier, Occasion occasion) {
        return circumstances
                .at(occasion, Instant.now(), keys.create().key())
                .after(deeds.of(dossier, occasion.actor()));
    }
}
