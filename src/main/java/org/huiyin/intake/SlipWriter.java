package org.huiyin.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.huiyin.documents.PaperData;
import org.huiyin.documents.ReceiptSlip;
import org.huiyin.procedure.Act;
import org.huiyin.procedure.Deadline;
import org.huiyin.procedure.Paper;
import org.huiyin.procedure.Side;
import org.huiyin.procedure.Superior;
import org.huiyin.registry.Issue;
import org.huiyin.registry.Joined;
import org.huiyin.registry.PaperWriter;
import org.huiyin.registry.Seal;
import org.huiyin.registry.Sealer;
import org.springframework.stereotype.Component;

/** What stands on the slip a petitioner is given: number, query code, what comes next and until when. */
@Component
class SlipWriter implements PaperWriter {

    private final Sealer sealer;

    SlipWriter(Sealer sealer) {
        this.sealer = sealer;
    }

    @Override
    public Set<Paper> writes() {
        return Set.of(Paper.RECEIPT_SLIP);
    }

    @Override
    public PaperData write(Paper paper, Act act, Issue issue) {
        var until = issue.after().deadlines().stream()
                .filter(deadline -> deadline.side() == Side.DUTY && deadline.running())
                .filter(deadline ->
                        !deadline.term().equals(Superior.DUE.code())) // owed to the superior, not to the writer
                .map(Deadline::last)
                .min(Comparator.naturalOrder())
                .orElse(issue.on());
        return new ReceiptSlip(
                issue.imprint(),
                issue.petition(),
                issue.names(),
                issue.channel(),
                issue.received(),
                issue.summary(),
                List.of(),
                issue.tracking(),
                next(act, issue),
                until,
                issue.contact(),
                sealer.latestRoot().map(Seal::line).orElse(null));
    }

    /** Who said the same before is told so, and who has it now. */
    private static String next(Act act, Issue issue) {
        return act instanceof Joined
                ? "与您以前反映的是同一件事，已经并入，由"
                        + issue.directory().body(issue.proceeding().body()).name()
                        + "一起办理，原来的期限不变"
                : "甄别并转送有权处理的机关、单位，告知您去向";
    }
}
