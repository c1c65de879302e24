package org.huiyin.handling;

import static org.huiyin.procedure.Capacity.HANDLING_OFFICER;
import static org.huiyin.procedure.Capacity.HEAD;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.desk.BeijingTime;
import org.huiyin.desk.Docket;
import org.huiyin.desk.Dockets;
import org.huiyin.desk.SignedIn;
import org.huiyin.directory.Directories;
import org.huiyin.handling.ApprovalAct.Sign;
import org.huiyin.handling.HandlingAct.Reply;
import org.huiyin.handling.HandlingAct.Submit;
import org.huiyin.procedure.Deadline;
import org.huiyin.registry.MatterId;
import org.huiyin.registry.NoSuchMatter;
import org.springframework.stereotype.Component;

/** What the pages may ask on which an opinion is drafted, signed and issued. */
@Component
public class OpinionDesk {

    private final Dockets dockets;
    private final Directories directories;

    OpinionDesk(Dockets dockets, Directories directories) {
        this.dockets = dockets;
        this.directories = directories;
    }

    public OpinionPage draft(MatterId id, int proceeding, SignedIn me) {
        var docket = dockets.open(Submit.class, HANDLING_OFFICER, id, proceeding, me);
        var dossier = docket.dossier();
        var before = Submission.latest(dossier, proceeding);
        var demands = dossier.demands().isEmpty() ? List.of(dossier.summary()) : dossier.demands();
        return new OpinionPage(
                docket,
                demands,
                before.map(Submission::draft).orElse(null),
                before.map(Submission::reason).orElse(null));
    }

    /** The draft as it will be sent; throws NotPermitted where it cannot be submitted now. */
    public OpinionText foresee(Submit act, OpinionPage page, SignedIn me) {
        dockets.after(act, page.docket(), HANDLING_OFFICER, BeijingTime.now(), me);
        return text(page.docket(), page.docket().proceeding().no(), act.draft());
    }

    public ApprovalPage approval(MatterId id, int approval, SignedIn me) {
        var docket = dockets.open(Sign.class, HEAD, id, approval, me);
        var submission = Submission.about(docket.dossier(), approval).orElseThrow(NoSuchMatter::new);
        var officer = submission.officer();
        var parent = submission.approval().parent();
        return new ApprovalPage(
                text(docket, parent == null ? approval : parent, submission.draft()),
                officer == null ? "" : directories.current().officer(officer).name(),
                submission.on());
    }

    public ReplyPage reply(MatterId id, int proceeding, SignedIn me) {
        var docket = dockets.open(Reply.class, HANDLING_OFFICER, id, proceeding, me);
        var signed = Submission.signed(docket.dossier(), proceeding);
        if (signed.isEmpty()) {
            docket.begin(); // nothing has been signed that could be issued
        }
        return new ReplyPage(
                text(docket, proceeding, signed.orElseThrow(NoSuchMatter::new).draft()));
    }

    private OpinionText text(Docket docket, int handling, Reply reply) {
        var body = docket.proceeding().body();
        var directory = directories.current();
        return new OpinionText(
                docket, directory.body(body).name(), accepted(docket, handling), reply, Reviewer.of(directory, body));
    }

    private static LocalDate accepted(Docket docket, int handling) {
        return docket.dossier().state().deadlines().stream()
                .filter(deadline ->
                        deadline.proceeding() == handling && deadline.term().equals(Handling.HANDLING_TERM.code()))
                .map(Deadline::triggered)
                .findFirst()
                .orElse(docket.proceeding().opened());
    }
}
