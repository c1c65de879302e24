package org.huiyin.registry;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huiyin.directory.Occasion;
import org.huiyin.procedure.Act;
import org.huiyin.procedure.Decision.Permitted;
import org.huiyin.procedure.Decision.Refused;
import org.huiyin.procedure.Effect;
import org.huiyin.procedure.Parting;
import org.huiyin.procedure.Procedures;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The one door through which anything changes: petitions are registered, acts are performed. */
@Component
public class Registry {

    private final Registration registration;
    private final Pairs pairs;
    private final Procedures procedures;
    private final CircumstancesOf circumstances;
    private final Entitlement entitlement;
    private final Recording recording;
    private final Deeds deeds;
    private final Splitting splitting;
    private final Joint joint;
    private final SealedTwins twins;

    Registry(
            Registration registration,
            Pairs pairs,
            Procedures procedures,
            CircumstancesOf circumstances,
            Entitlement entitlement,
            Recording recording,
            Deeds deeds,
            Joint joint,
            SealedTwins twins,
            Splitting splitting) {
        this.registration = registration;
        this.pairs = pairs;
        this.procedures = procedures;
        this.circumstances = circumstances;
        this.entitlement = entitlement;
        this.recording = recording;
        this.deeds = deeds;
        this.splitting = splitting;
        this.joint = joint;
        this.twins = twins;
    }

    /**
     * Registers a petition and opens its matter (条例第二十一、二十二条). The same request again gives the same receipt.
     *
     * @throws NotEntitled where the actor may not register for that body
     */
    public Receipt register(Arrival arrival, Occasion occasion) {
        return register(arrival, Placing.ANEW, occasion);
    }

    /**
     * As {@link #register(Arrival, Occasion)}; opens a matter, links it with others, or lets the petition join a running
     * one, which is locked.
     *
     * @throws NoSuchMatter where the viewer may not see the matter to be joined
     * @throws NotPermitted where that matter does not run any more, or either is sealed
     */
    public Receipt register(Arrival arrival, Placing placing, Occasion occasion) {
        entitlement.require(occasion, Instant.now());
        return registration.register(arrival, placing, occasion);
    }

    /** The receipt of a request that was registered before. */
    public Optional<Receipt> receipt(UUID request) {
        return registration.earlier(request);
    }

    /**
     * Performs an act on a proceeding of a matter: lock, decide, effects, journal, in one transaction. A second matter that
     * the act names is locked and changed with it.
     *
     * @throws NoSuchMatter where the viewer may not see the matter, or a second one that the act names
     * @throws NotPermitted where the procedure's table refuses, with the article
     */
    @Transactional
    public Outcome perform(Act act, MatterId id, int proceeding, Occasion occasion) {
        return perform(act, List.of(), id, proceeding, occasion);
    }

    /**
     * As {@link #perform(Act, MatterId, int, Occasion)}, with the redacted copies of enclosures that go along with a part.
     */
    @Transactional
    public Outcome perform(Act act, List<Arrival.Incoming> enclosures, MatterId id, int proceeding, Occasion occasion) {
        var recorded = Instant.now().truncatedTo(ChronoUnit.MICROS);
        entitlement.require(occasion, recorded);
        var pair = pairs.lock(act, id, occasion.request());
        var matter = pair.matter();
        if (matter.repeated().isPresent()) {
            return new Outcome(matter.state(), matter.repeated().get(), true);
        }
        var now = circumstances
                .at(occasion, recorded, matter.lock().key())
                .after(deeds.of(matter.deeds(), occasion.actor()))
                .knowing(pair.besides());
        return switch (procedures.decide(act, proceeding, matter.state(), now)) {
            case Refused refused -> throw new NotPermitted(refused);
            case Permitted permitted -> {
                var complete = Redescription.complete(permitted, matter);
                if (act instanceof Parting parting) {
                    yield splitting.split(matter, parting, enclosures, proceeding, complete, occasion, recorded);
                }
                var outcome = recording.record(matter, act, proceeding, complete, occasion, recorded);
                twinned(complete).ifPresent(effect -> joint.record(pair, effect, occasion, recorded));
                twins.follow(id, complete.effects(), occasion, recorded);
                yield outcome;
            }
        };
    }

    private static Optional<Effect.Twinned> twinned(Permitted permitted) {
        return permitted.effects().stream()
                .filter(Effect.Twinned.class::isInstance)
                .map(Effect.Twinned.class::cast)
                .findFirst();
    }
}
