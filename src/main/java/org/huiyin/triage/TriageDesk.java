package org.huiyin.triage;

import static org.huiyin.procedure.Capacity.TRIAGE_OFFICER;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.huiyin.desk.BeijingTime;
import org.huiyin.desk.Countdown;
import org.huiyin.desk.Docket;
import org.huiyin.desk.Dockets;
import org.huiyin.desk.SignedIn;
import org.huiyin.directory.Body;
import org.huiyin.directory.Directories;
import org.huiyin.procedure.Matter;
import org.huiyin.procedure.Side;
import org.huiyin.registry.MatterId;
import org.huiyin.triage.TriageAct.Transfer;
import org.springframework.stereotype.Component;

/** What the pages of triage may ask. */
@Component
public class TriageDesk {

    private final Dockets dockets;
    private final Directories directories;

    TriageDesk(Dockets dockets, Directories directories) {
        this.dockets = dockets;
        this.directories = directories;
    }

    public TransferPage transfer(MatterId id, int proceeding, SignedIn me) {
        var docket = open(id, proceeding, me);
        var dossier = docket.dossier();
        var heading = docket.heading();
        var proposed = directories
                .current()
                .competent(dossier.subject(), dossier.division())
                .filter(body -> elsewhere(body, me));
        var why = proposed.map(body ->
                        "建议%s：按职责分工，它负责%s的“%s”。".formatted(body.shortName(), heading.place(), heading.subject()))
                .orElse("职责分工里没有写明由谁负责，请按职权选择。");
        return new TransferPage(
                docket,
                bodies(proposed, me),
                proposed.map(body -> Long.toString(body.id())).orElse(null),
                why);
    }

    /** What will be sent, and the periods that will begin; throws NotPermitted where the table refuses. */
    public TransferCheck foresee(Transfer act, LocalDateTime occurred, MatterId id, int proceeding, SignedIn me) {
        var docket = open(id, proceeding, me);
        var after = dockets.after(act, docket, TRIAGE_OFFICER, occurred, me);
        return new TransferCheck(
                docket,
                me.body().name(),
                directories.current().body(act.body()).name(),
                occurred.toLocalDate(),
                begun(after, Side.DUTY),
                begun(after, Side.RIGHT),
                act.note());
    }

    /** The body with that id, if matters may be transferred to it from here. */
    public Optional<Body> recipient(String id, SignedIn me) {
        return directories.current().bodies().stream()
                .filter(body -> elsewhere(body, me) && Long.toString(body.id()).equals(id))
                .findFirst();
    }

    private Docket open(MatterId id, int proceeding, SignedIn me) {
        return dockets.open(Transfer.class, TRIAGE_OFFICER, id, proceeding, me);
    }

    private Countdown begun(Matter after, Side side) {
        var opened = after.proceedings().getLast().no();
        return after.deadlines().stream()
                .filter(deadline -> deadline.proceeding() == opened && deadline.side() == side)
                .map(deadline -> dockets.foreseen(deadline, "收到转送"))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, String> bodies(Optional<Body> proposed, SignedIn me) {
        var bodies = new LinkedHashMap<String, String>();
        proposed.ifPresent(body -> bodies.put(Long.toString(body.id()), body.name() + "（建议）"));
        directories.current().bodies().stream()
                .filter(body -> elsewhere(body, me))
                .forEach(body -> bodies.putIfAbsent(Long.toString(body.id()), body.name()));
        return bodies;
    }

    private static boolean elsewhere(Body body, SignedIn me) {
        return body.id() != me.body().id() && body.existsOn(BeijingTime.today());
    }
}
