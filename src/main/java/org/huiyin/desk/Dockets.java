package org.huiyin.desk;

import java.time.LocalDateTime;
import java.util.UUID;
import java.util.function.Function;
import org.huiyin.procedure.Act;
import org.huiyin.procedure.Capacity;
import org.huiyin.procedure.Deadline;
import org.huiyin.registry.Dossier;
import org.huiyin.registry.Dossiers;
import org.huiyin.registry.Foresight;
import org.huiyin.registry.MatterId;
import org.huiyin.registry.NoSuchMatter;
import org.huiyin.registry.Outlook;
import org.springframework.stereotype.Component;

/** Opens matters for the pages of acts, and tells what would come of an act. */
@Component
public class Dockets {

    private final Dossiers dossiers;
    private final Foresight foresight;
    private final Headings headings;

    Dockets(Dossiers dossiers, Foresight foresight, Headings headings) {
        this.dossiers = dossiers;
        this.foresight = foresight;
        this.headings = headings;
    }

    /**
     * Opens a matter to do an act on one of its proceedings, and logs the reading.
     *
     * @throws NoSuchMatter where the viewer may not see it, or there is no proceeding that knows such an act
     */
    public Docket open(Class<? extends Act> act, Capacity capacity, MatterId id, int proceeding, SignedIn me) {
        return open(act, any -> capacity, id, proceeding, me);
    }

    /** As {@link #open(Class, Capacity, MatterId, int, SignedIn)}; the capacity depends on the matter. */
    Docket open(
            Class<? extends Act> act, Function<Dossier, Capacity> capacity, MatterId id, int proceeding, SignedIn me) {
        var body = me.body().id();
        var dossier = dossiers.open(id, me.officer().id(), body, "办理页");
        var occasion = me.occasion(capacity.apply(dossier), BeijingTime.now(), UUID.randomUUID());
        var hindrance = foresight.hindrance(act, dossier, proceeding, occasion);
        return new Docket(
                dossier,
                dossier.state().proceeding(proceeding).orElseThrow(NoSuchMatter::new),
                headings.of(dossier, body, BeijingTime.today()),
                hindrance.orElse(null),
                me.officer().id());
    }

    /** What would come of an act once it is approved; throws NotPermitted where the table refuses. */
    public Outlook outlook(Act act, Docket docket, Capacity capacity, LocalDateTime occurred, SignedIn me) {
        var occasion = me.occasion(capacity, occurred, UUID.randomUUID());
        return foresight.outlook(act, docket.dossier(), docket.proceeding().no(), occasion);
    }

    /** What would come of an act that somebody of another capacity has drafted. */
    public Outlook foreseen(Act act, Docket docket, LocalDateTime occurred, SignedIn me) {
        var capacity = me.capacities().iterator().next();
        var occasion = me.occasion(capacity, occurred, UUID.randomUUID());
        return foresight.outlook(act, docket.dossier(), docket.proceeding().no(), occasion);
    }

    /** A period that would begin, counted down and explained. */
    public Countdown foreseen(Deadline deadline, String began) {
        return headings.foreseen(deadline, began, BeijingTime.today());
    }
}
