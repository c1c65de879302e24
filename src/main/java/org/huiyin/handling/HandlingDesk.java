package org.huiyin.handling;

import static org.huiyin.procedure.Capacity.HANDLING_OFFICER;

import java.time.LocalDateTime;
import org.huiyin.desk.Docket;
import org.huiyin.desk.Dockets;
import org.huiyin.desk.SignedIn;
import org.huiyin.directory.Directories;
import org.huiyin.handling.HandlingAct.Accept;
import org.huiyin.handling.HandlingAct.Serve;
import org.huiyin.procedure.Paper;
import org.huiyin.registry.MatterId;
import org.huiyin.registry.NoSuchMatter;
import org.springframework.stereotype.Component;

/** What the pages of acceptance and of service may ask. */
@Component
public class HandlingDesk {

    private final Dockets dockets;
    private final Directories directories;

    HandlingDesk(Dockets dockets, Directories directories) {
        this.dockets = dockets;
        this.directories = directories;
    }

    public Docket acceptance(MatterId id, int proceeding, SignedIn me) {
        return dockets.open(Accept.class, HANDLING_OFFICER, id, proceeding, me);
    }

    /** What will be sent, and until when to answer then; throws NotPermitted where the table refuses. */
    public AcceptanceCheck foresee(Accept act, LocalDateTime occurred, MatterId id, int proceeding, SignedIn me) {
        var docket = acceptance(id, proceeding, me);
        var term = dockets.after(act, docket, HANDLING_OFFICER, occurred, me)
                .running(proceeding, Handling.HANDLING_TERM)
                .orElseThrow();
        return new AcceptanceCheck(
                docket,
                me.body().name(),
                directories.current().body(docket.dossier().registeredAt()).name(),
                occurred.toLocalDate(),
                term.length() + term.unit().title(),
                dockets.foreseen(term, "受理"),
                act.contact());
    }

    public ServicePage service(MatterId id, int proceeding, SignedIn me) {
        var docket = dockets.open(Serve.class, HANDLING_OFFICER, id, proceeding, me);
        var opinion = docket.dossier().papers().stream()
                .filter(paper -> paper.proceeding() == proceeding && paper.paper() == Paper.OPINION)
                .findFirst();
        if (opinion.isEmpty()) {
            docket.begin(); // nothing has been issued that could be served
        }
        var reviewer = Reviewer.of(directories.current(), me.body().id());
        return new ServicePage(docket, opinion.orElseThrow(NoSuchMatter::new), reviewer);
    }
}
